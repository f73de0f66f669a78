import { ClipboardPaste } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Intake } from '#shared/domain/intake/fields.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { DropFile } from '../../ui/choose-file/drop-file.tsx';
import { FileButton } from '../../ui/choose-file/file-button.tsx';
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
  const [isPasting, setPasting] = useState(false);
  usePasted(work === null && !isPasting, onFile);
  return (
    <>
      <DropFile
        title={texts.choose.dropTitle[what]}
        text={texts.choose.dropText}
        onFile={work ? null : onFile}
        trouble={refusal && explain(refusal)}
      >
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
            <FileButton large variant="primary" label={texts.choose.button} onFile={onFile} />
            <Button large icon={ClipboardPaste} shortcut="Ctrl+V" onClick={() => setPasting(true)}>
              {texts.paste.title}
            </Button>
          </div>
        )}
      </DropFile>
      {isPasting ? <PasteDialog onFile={onFile} onClose={() => setPasting(false)} /> : null}
    </>
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

function percent({ value, max }: Work): number {
  return max === null || max === 0 ? 0 : Math.round((value / max) * 100);
}
