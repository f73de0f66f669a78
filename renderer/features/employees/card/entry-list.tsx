import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { useOffice } from '../../../office/react.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { shownValue } from '../form/field-texts.ts';
import { texts } from '../texts.ts';
import css from './section.module.css';
import type { Entry } from './section-parts.ts';

type EntryListProps = {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly specsOf: (entry: Entry) => readonly FieldSpec[];
  /** Null: the user only reads. */
  readonly onEdit: ((entry: Entry) => void) | null;
  readonly onRemove: ((entry: Entry) => void) | null;
  /** What stands beside the fields: files. */
  readonly beside?: ((entry: Entry) => ReactNode) | undefined;
};

/** Entries of a section, each with its main words first and the rest named. */
export function EntryList({ label, entries, specsOf, onEdit, onRemove, beside }: EntryListProps) {
  if (entries.length === 0) return <p className={css.quiet}>{texts.card.emptySection}</p>;
  return (
    <ul className={css.entries} aria-label={label}>
      {entries.map((entry) => (
        <EntryItem key={entry.id} entry={entry} specs={specsOf(entry)} {...{ onEdit, onRemove, beside }} />
      ))}
    </ul>
  );
}

type EntryItemProps = Pick<EntryListProps, 'onEdit' | 'onRemove' | 'beside'> & {
  readonly entry: Entry;
  readonly specs: readonly FieldSpec[];
};

function EntryItem({ entry, specs, onEdit, onRemove, beside }: EntryItemProps) {
  const { view } = useOffice();
  const [main, ...others] = specs;
  const title = main ? shownValue(view, main, entry[main.name]) : '';
  const facts = others.flatMap((spec) => {
    const value = shownValue(view, spec, entry[spec.name]);
    return value === '' || (spec.options && entry[spec.name] === '') ? [] : [{ name: spec.label, value }];
  });
  return (
    <li className={css.entry}>
      <div className={css.entryHead}>
        <b>{title}</b>
        <span className={css.entryTools}>
          {onEdit ? (
            <IconButton icon={Pencil} name={texts.card.editEntry(title)} quiet small onClick={() => onEdit(entry)} />
          ) : null}
          {onRemove ? (
            <IconButton
              icon={Trash2}
              name={texts.card.removeEntry(title)}
              quiet
              small
              onClick={() => onRemove(entry)}
            />
          ) : null}
        </span>
      </div>
      {facts.length === 0 ? null : (
        <dl className={css.inline}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {beside?.(entry)}
    </li>
  );
}
