import { Notice } from '../../ui/notice.tsx';
import css from './head-chooser.module.css';
import { texts } from './texts.ts';

type HeadChooserProps = {
  readonly sample: readonly (readonly string[])[];
  readonly onChoose: (row: number) => void;
};

/** The first rows of the sheet: the user presses the one that names the columns. */
export function HeadChooser({ sample, onChoose }: HeadChooserProps) {
  const words = texts.head;
  return (
    <section className={css.place} aria-label={words.title}>
      <Notice tone="warn">
        <b>{words.title}.</b> {words.text}
      </Notice>
      <div className={css.scroll}>
        <table className={css.table} aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.content}</th>
            </tr>
          </thead>
          <tbody>
            {sample.map((cells, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are known by their place
              <tr key={i}>
                <td className={css.number}>{i + 1}</td>
                <td>
                  <button type="button" aria-label={words.choose(i + 1, textOf(cells))} onClick={() => onChoose(i + 1)}>
                    {textOf(cells)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function textOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' · ') || texts.head.empty;
}
