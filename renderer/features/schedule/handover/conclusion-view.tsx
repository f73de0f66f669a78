import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Attachment } from '#shared/records/attachment.ts';
import { fileAddress } from '../../../office/files/keep-file.ts';
import { saveFileCopy } from '../../../office/files/save-file-copy.ts';
import { warningOf } from '../../../office/files/use-file-keeper.ts';
import { useOffice } from '../../../office/react.tsx';
import { FileViewer } from '../../../ui/files/file-viewer.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import css from './handover.module.css';
import { handoverTexts as texts } from './texts.ts';

/** The attached conclusion in place of the list, to be looked at before the word is said. */
export function ConclusionView({ attached, onClose }: { readonly attached: Attachment; readonly onClose: () => void }) {
  const { view } = useOffice();
  const root = useRef<HTMLElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => root.current?.focus(), []);
  useActions(texts.side, [{ id: 'conclusion.close', label: texts.close, shortcut: 'Escape', run: onClose }]);
  const file = attached.sha256 === null ? undefined : view.get('files', attached.sha256);
  const save = async () => {
    if (!file) return;
    const saved = await saveFileCopy(file, texts.fileName);
    setTrouble(saved.ok ? null : explain(saved.error));
  };
  return (
    <article ref={root} className={css.opened} aria-label={attached.title} tabIndex={-1}>
      <header className={css.openedHead}>
        <IconButton icon={X} name={texts.close} shortcut="Escape" quiet onClick={onClose} />
        <h2>{attached.title}</h2>
      </header>
      {trouble ? (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      ) : null}
      {attached.url !== null ? <Notice tone="info">{`${texts.link}: ${attached.url}`}</Notice> : null}
      {attached.url === null && !file ? <Notice tone="bad">{texts.gone}</Notice> : null}
      {file ? (
        <FileViewer
          address={fileAddress(file.id)}
          kind={file.kind}
          title={attached.title}
          warning={warningOf(file)}
          onSave={() => void save()}
        />
      ) : null}
    </article>
  );
}
