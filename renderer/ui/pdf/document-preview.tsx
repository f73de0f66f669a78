import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Action } from '../action.ts';
import { ActionBar } from '../action-bar.tsx';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { Panel } from '../panel.tsx';
import { toastSaved } from '../saved-toast.ts';
import { ScreenHead } from '../screen-head.tsx';
import { toast } from '../toast.tsx';
import { useActions } from '../use-actions.ts';
import { documentAddress } from './document-address.ts';
import css from './document-preview.module.css';
import { LatePdfViewer } from './late-pdf-viewer.tsx';
import { texts } from './texts.ts';

/** What can be done with the document; `save` answers the path or null, `print` whether it went to the printer. */
export type DocumentActs = {
  readonly isReady: boolean;
  /** Why the last act was refused, in words. */
  readonly refusal: string | null;
  readonly save: () => Promise<string | null>;
  readonly print: () => Promise<boolean>;
  /** Takes the same data to Excel, where the document is a table. */
  readonly excel?: () => Promise<string | null>;
  /** Makes the same document for Word, where it has one. */
  readonly word?: () => Promise<string | null>;
};

/** How far the document has come, for the eye. */
export type ShownDocument =
  | { readonly state: 'making' }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'made'; readonly documentId: string };

export type DocumentPreviewProps = {
  readonly title: string;
  /** Name of the document: «График, г. Томск, ноябрь-декабрь 2026». */
  readonly label: string;
  readonly shown: ShownDocument;
  readonly acts: DocumentActs;
  /** What will be printed: «12 строк, 2 страницы». */
  readonly sentence: string;
  /** Settings of the document beside its pages. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
};

/** A document before the printer: the bytes that are shown are those that are saved and printed. */
export function DocumentPreview(props: DocumentPreviewProps) {
  const { title, label, shown, acts, sentence, children, onClose } = props;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  const notReady = acts.isReady ? null : texts.making;
  const permit = () => notReady;
  const told = async (saving: Promise<string | null>, said: (path: string) => string) => {
    const path = await saving;
    if (path !== null) toastSaved(said(path), path);
  };
  const save = () => void told(acts.save(), texts.saved);
  const { excel: makeSheet, word: makeWord } = acts;
  const toWord = makeWord && (() => void told(makeWord(), texts.saved));
  const toExcel = makeSheet && (() => void told(makeSheet(), texts.savedBook));
  const print = async () => {
    if (await acts.print()) toast({ text: texts.sent });
  };
  const excel: readonly Action[] = toExcel
    ? [{ id: 'preview.excel', label: texts.excel, shortcut: 'Ctrl+Shift+E', run: toExcel }]
    : [];
  useActions(title, [
    { id: 'preview.save', label: texts.save, shortcut: 'Ctrl+S', permit, run: save },
    { id: 'preview.print', label: texts.print, shortcut: 'Ctrl+P', permit, run: () => void print() },
    ...excel,
    ...(toWord ? [{ id: 'preview.word', label: texts.word, run: toWord }] : []),
    { id: 'preview.close', label: texts.close, shortcut: 'Escape', run: onClose },
  ]);
  return (
    <div ref={root} className={css.preview} tabIndex={-1}>
      <ScreenHead title={title} count={label} />
      <div className={css.body} data-alone={children ? undefined : true}>
        <div className={css.pages}>
          <Shown shown={shown} label={label} />
          {acts.refusal && !children ? <Refused reason={acts.refusal} /> : null}
        </div>
        {children ? (
          <Panel title={texts.settings} tone="sunken" className={css.side}>
            {children}
            {acts.refusal ? <Refused reason={acts.refusal} /> : null}
          </Panel>
        ) : null}
      </div>
      <ActionBar sentence={sentence} label={texts.actions}>
        <Button large shortcut="Escape" onClick={onClose}>
          {texts.close}
        </Button>
        {toWord ? (
          <Button large icon={FileText} onClick={toWord}>
            {texts.word}
          </Button>
        ) : null}
        {toExcel ? (
          <Button large icon={FileSpreadsheet} onClick={toExcel}>
            {texts.excel}
          </Button>
        ) : null}
        <Button large icon={Printer} refusal={notReady} onClick={() => void print()}>
          {texts.print}
        </Button>
        <Button large variant="primary" shortcut="Ctrl+S" refusal={notReady} onClick={save}>
          {texts.save}
        </Button>
      </ActionBar>
    </div>
  );
}

function Shown({ shown, label }: { readonly shown: ShownDocument; readonly label: string }) {
  if (shown.state === 'made') {
    return <LatePdfViewer address={documentAddress(shown.documentId)} label={label} />;
  }
  if (shown.state === 'making') return <p className={css.note}>{texts.making}</p>;
  return <Refused reason={shown.reason} />;
}

function Refused({ reason }: { readonly reason: string }) {
  return (
    <div className={css.note}>
      <Notice tone="bad" isAlert>
        {reason}
      </Notice>
    </div>
  );
}
