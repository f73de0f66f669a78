import css from './history.module.css';

/** A field before and after an act, in words. */
export type ChangeLine = {
  readonly key: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

type ChangesTableProps = {
  readonly label: string;
  readonly heads: { readonly field: string; readonly before: string; readonly after: string };
  readonly changes: readonly ChangeLine[];
};

/** What an act changed, field by field; nothing where it changed no field. */
export function ChangesTable({ label, heads, changes }: ChangesTableProps) {
  if (changes.length === 0) return null;
  return (
    <table className={css.changes} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{heads.field}</th>
          <th scope="col">{heads.before}</th>
          <th scope="col">{heads.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, field, before, after }) => (
          <tr key={key}>
            <th scope="row">{field}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
