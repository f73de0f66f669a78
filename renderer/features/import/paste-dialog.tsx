import { type ClipboardEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { PlainDialog } from '../../ui/dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import css from './paste-dialog.module.css';
import { pastedFile } from './pasted-file.ts';
import { texts } from './texts.ts';

type PasteDialogProps = { readonly onFile: (file: File) => void; readonly onClose: () => void };

/** «Вставить из Excel»: a place for Ctrl+V; what is pasted is read like a file, nothing is taken yet. */
export function PasteDialog({ onFile, onClose }: PasteDialogProps) {
  const [isWrong, setWrong] = useState(false);
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    const file = pastedFile(event.clipboardData.getData('text/plain'), texts.paste.file);
    if (!file) return setWrong(true);
    onFile(file);
    onClose();
  };
  return (
    <PlainDialog isOpen title={texts.paste.title} onClose={onClose}>
      <p className={css.text}>{texts.paste.text}</p>
      <TextAreaField
        label={texts.paste.place}
        rows={3}
        value=""
        data-autofocus
        error={isWrong ? texts.paste.noTable : null}
        onChange={() => {}}
        onPaste={take}
      />
      <div className={css.foot}>
        <Button large shortcut="Escape" onClick={onClose}>
          {texts.paste.cancel}
        </Button>
      </div>
    </PlainDialog>
  );
}
