import { FileSpreadsheet, FolderOpen } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import css from './import.module.css';
import { texts } from './texts.ts';

type ChooseListProps = {
  readonly isReading: boolean;
  readonly trouble: string | null;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
};

/** The first step: a place to drop the list, a button to choose it, what was wrong with the last one. */
export function ChooseList({ isReading, trouble, onFile, onStop }: ChooseListProps) {
  const titleId = useId();
  return (
    <div className={css.choose}>
      <section
        className={css.drop}
        aria-labelledby={titleId}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer.files[0];
          if (file && !isReading) onFile(file);
        }}
      >
        <FileSpreadsheet size={32} strokeWidth={1.5} aria-hidden="true" />
        <h2 id={titleId}>{texts.chooseTitle}</h2>
        <p>{texts.chooseText}</p>
        {isReading ? (
          <ProgressLine label={texts.reading} value={0} max={null} onStop={onStop} />
        ) : (
          <ListButton label={texts.choose} isPrimary onFile={onFile} />
        )}
      </section>
      {trouble ? (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      ) : null}
    </div>
  );
}

type ListButtonProps = {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly onFile: (file: File) => void;
};

/** A button over the system's own choice of a file. */
export function ListButton({ label, isPrimary, onFile }: ListButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv,.txt,.tsv"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        large
        variant={isPrimary ? 'primary' : 'default'}
        icon={FolderOpen}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
