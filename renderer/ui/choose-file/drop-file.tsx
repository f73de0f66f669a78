import { FileSpreadsheet } from 'lucide-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { Notice } from '../notice.tsx';
import css from './drop-file.module.css';

type DropFileProps = {
  readonly title: string;
  readonly text: string;
  /** Takes the dropped file; null while another one is being read. */
  readonly onFile: ((file: File) => void) | null;
  /** Buttons, or how far the reading has come. */
  readonly children: ReactNode;
  /** What was wrong with the last file. */
  readonly trouble: string | null;
};

/** The first step of an import: a place to drop the file, ways to choose it, what was wrong with the last one. */
export function DropFile({ title, text, onFile, children, trouble }: DropFileProps) {
  const [isOver, setOver] = useState(false);
  const titleId = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && onFile) onFile(file);
  };
  return (
    <div className={css.place}>
      <section
        className={css.drop}
        aria-labelledby={titleId}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileSpreadsheet size={32} strokeWidth={1.5} aria-hidden="true" />
        <h2 id={titleId}>{title}</h2>
        <p>{text}</p>
        {children}
      </section>
      {trouble ? (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      ) : null}
    </div>
  );
}
