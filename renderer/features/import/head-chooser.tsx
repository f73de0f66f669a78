import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/choose-file/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './head-chooser.module.css';
import { texts } from './texts.ts';

type HeadChooserProps = {
  readonly sample: readonly (readonly string[])[];
  readonly onChoose: (row: number) => void;
  readonly onFile: (file: File) => void;
  /** Absent while no head has been found: there is nothing to keep. */
  readonly onKeep?: () => void;
};

/** The first rows of the sheet: the user presses the one that names the columns. */
export function HeadChooser({ sample, onChoose, onFile, onKeep }: HeadChooserProps) {
  const words = texts.head;
  return (
    <>
      <section className={css.place} aria-label={words.table}>
        {onKeep ? null : (
          <Notice tone="warn">
            <b>{words.title}.</b> {words.text}
          </Notice>
        )}
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
                    <button
                      type="button"
                      aria-label={words.choose(i + 1, textOf(cells))}
                      onClick={() => onChoose(i + 1)}
                    >
                      {textOf(cells)}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <ActionBar label={texts.bar.label} sentence={words.hint}>
        <FileButton large onFile={onFile} label={texts.choose.again} />
        {onKeep ? (
          <Button large onClick={onKeep}>
            {words.keep}
          </Button>
        ) : null}
      </ActionBar>
    </>
  );
}

function textOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' · ') || texts.head.empty;
}
