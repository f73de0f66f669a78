import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { StoredFile } from '#shared/records/stored-file.ts';
import { fileAddress } from '../../../../../office/files/keep-file.ts';
import { saveFileCopy } from '../../../../../office/files/save-file-copy.ts';
import { warningOf } from '../../../../../office/files/use-file-keeper.ts';
import { useOffice } from '../../../../../office/react.tsx';
import { FileViewer } from '../../../../../ui/files/file-viewer.tsx';
import { texts as viewerTexts } from '../../../../../ui/files/texts.ts';
import { IconButton } from '../../../../../ui/icon-button.tsx';
import { Notice } from '../../../../../ui/notice.tsx';
import { toastSaved } from '../../../../../ui/saved-toast.ts';
import { TextField } from '../../../../../ui/text-field.tsx';
import { useActions } from '../../../../../ui/use-actions.ts';
import type { CaseDocument } from './file-words.ts';
import css from './files.module.css';
import { fileTexts } from './texts.ts';

type OpenedDocumentProps = {
  /** All documents of the place in their order: the next is one key away. */
  readonly documents: readonly CaseDocument[];
  readonly openId: string;
  /** What a copy is called: never a person's name. */
  readonly saveName: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
};

/** One document of the case in place of the list. */
export function OpenedDocument({ documents, openId, saveName, onOpen, onClose }: OpenedDocumentProps) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus(), []);
  const at = documents.findIndex(({ id }) => id === openId);
  const document = documents[at];
  const go = (step: 1 | -1) => {
    const next = documents[(at + step + documents.length) % documents.length];
    if (next) onOpen(next.id);
  };
  useActions(fileTexts.documents, [
    { id: 'file.next', label: fileTexts.viewer.next, shortcut: 'Alt+ArrowRight', run: () => go(1) },
    { id: 'file.previous', label: fileTexts.viewer.previous, shortcut: 'Alt+ArrowLeft', run: () => go(-1) },
    { id: 'file.close', label: fileTexts.viewer.close, shortcut: 'Escape', run: onClose },
  ]);
  if (!document) return null;
  return (
    <article ref={root} className={css.opened} aria-label={document.title} tabIndex={-1}>
      <header className={css.head}>
        <IconButton icon={X} name={fileTexts.viewer.close} shortcut="Escape" quiet onClick={onClose} />
        <h2 className={css.title}>{document.title}</h2>
        <span className={css.count}>{fileTexts.viewer.at(at + 1, documents.length)}</span>
        <IconButton icon={ChevronLeft} name={fileTexts.viewer.previous} quiet onClick={() => go(-1)} />
        <IconButton icon={ChevronRight} name={fileTexts.viewer.next} quiet onClick={() => go(1)} />
      </header>
      <Body key={document.id} document={document} saveName={saveName} />
    </article>
  );
}

function Body({ document, saveName }: { readonly document: CaseDocument; readonly saveName: string }) {
  const { view } = useOffice();
  if (document.url !== null) return <LinkBody url={document.url} />;
  const file = document.sha256 === null ? undefined : view.get('files', document.sha256);
  if (!file) return <Notice tone="bad">{viewerTexts.viewer.gone}</Notice>;
  return <FileBody file={file} title={document.title} saveName={saveName} />;
}

type FileBodyProps = { readonly file: StoredFile; readonly title: string; readonly saveName: string };

function FileBody({ file, title, saveName }: FileBodyProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async () => {
    const saved = await saveFileCopy(file, saveName);
    setRefusal(saved.ok ? null : explain(saved.error));
    if (saved.ok && saved.value !== null) toastSaved(viewerTexts.viewer.saved(saved.value), saved.value);
  };
  return (
    <>
      {refusal ? (
        <Notice tone="bad" isAlert>
          {refusal}
        </Notice>
      ) : null}
      <FileViewer
        address={fileAddress(file.id)}
        kind={file.kind}
        title={title}
        warning={warningOf(file)}
        onSave={() => void save()}
      />
    </>
  );
}

/** A link is shown, not gone to: the program has no way out, and the user sees where it leads. */
function LinkBody({ url }: { readonly url: string }) {
  return (
    <div className={css.note}>
      <TextField label={fileTexts.linkAddress} value={url} readOnly onFocus={(event) => event.currentTarget.select()} />
      <p>{fileTexts.noLink}</p>
    </div>
  );
}
