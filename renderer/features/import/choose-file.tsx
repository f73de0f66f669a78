import { ClipboardPaste, FileSpreadsheet, FolderOpen } from 'lucide-react';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import type { Intake } from '#shared/domain/intake/fields.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import css from './choose-file.module.css';
import type { Work } from './import-store.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { pastedFile } from './pasted-file.ts';
import { texts } from './texts.ts';

type ChooseFileProps = {
  readonly what: Intake;
  readonly work: Work | null;
  readonly refusal: Refusal | null;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
};

/** The first step: a place to drop the file, a button to choose it, what was wrong with the last one. */
export function ChooseFile({ what, work, refusal, onFile, onStop }: ChooseFileProps) {
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const titleId = useId();
  usePasted(work === null && !isPasting, onFile);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !work) onFile(file);
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
        onDrop={onDrop}
      >
        <FileSpreadsheet size={32} strokeWidth={1.5} aria-hidden="true" />
        <h2 id={titleId}>{texts.choose.dropTitle[what]}</h2>
        <p>{texts.choose.dropText}</p>
        {work ? (
          <div className={css.work}>
            <ProgressLine
              label={work.label}
              value={percent(work)}
              max={work.max === null ? null : 100}
              onStop={onStop}
            />
          </div>
        ) : (
          <div className={css.ways}>
            <FileButton onFile={onFile} isPrimary />
            <Button large icon={ClipboardPaste} shortcut="Ctrl+V" onClick={() => setPasting(true)}>
              {texts.paste.title}
            </Button>
          </div>
        )}
      </section>
      {isPasting ? <PasteDialog onFile={onFile} onClose={() => setPasting(false)} /> : null}
      {refusal ? (
        <Notice tone="bad" isAlert>
          {explain(refusal)}
        </Notice>
      ) : null}
    </div>
  );
}

/** Ctrl+V anywhere on the first step: a block copied in Excel is read at once. */
function usePasted(isListening: boolean, onFile: (file: File) => void): void {
  useEffect(() => {
    if (!isListening) return;
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const file = pastedFile(event.clipboardData?.getData('text/plain') ?? '', texts.paste.file);
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isListening, onFile]);
}

type FileButtonProps = { readonly onFile: (file: File) => void; readonly isPrimary?: boolean; readonly label?: string };

/** A button over the system's own choice of a file. */
export function FileButton({ onFile, isPrimary, label = texts.choose.button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv,.txt,.tsv,.xls"
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

function percent({ value, max }: Work): number {
  return max === null || max === 0 ? 0 : Math.round((value / max) * 100);
}
