import { Modal } from '@mantine/core';
import { Notice } from '../notice.tsx';
import { DocumentPreview, type DocumentPreviewProps } from '../pdf/document-preview.tsx';
import { ProgressLine } from '../progress-line.tsx';
import { toastSaved } from '../saved-toast.ts';
import { useActions } from '../use-actions.ts';
import css from './list-buttons.module.css';
import { type ListNames, ListTools, listToolActions } from './list-tools.tsx';
import { texts } from './texts.ts';

/** A list that can be taken out of the window, as `useListOutput` of the office gives it. */
export type TakenList = {
  readonly title: string;
  readonly count: number;
  readonly refusal: string | null;
  readonly trouble: string | null;
  readonly progress: { readonly value: number; readonly max: number } | null;
  readonly excel: () => Promise<string | null>;
  readonly cancel: () => void;
  readonly print: () => void;
  readonly paper: {
    readonly made: DocumentPreviewProps['shown'];
    readonly acts: DocumentPreviewProps['acts'];
    /** Null until it is made. */
    readonly pages: number | null;
  } | null;
  readonly closePaper: () => void;
};

type ListButtonsProps = {
  /** Tells the actions of this list from those of others. */
  readonly id: string;
  readonly list: TakenList;
  /** Names of the buttons where the list is not the screen's main one. */
  readonly besides?: ListNames;
};

/** «Excel» and «Печать» of a list with their keys, how far writing is, and the paper before the printer. */
export function ListButtons({ id, list, besides }: ListButtonsProps) {
  const { title, refusal, trouble, progress, paper } = list;
  const excel = async () => {
    const path = await list.excel();
    if (path !== null) toastSaved(texts.saved(path), path);
  };
  const tools = { onExcel: () => void excel(), onPrint: list.print, refusal, besides };
  useActions(title, listToolActions(id, tools));
  return (
    <div className={css.buttons}>
      <ListTools {...tools} />
      {progress || trouble ? (
        <div className={css.below}>
          {progress ? (
            <ProgressLine label={texts.writing} value={progress.value} max={progress.max} onStop={list.cancel} />
          ) : (
            <Notice tone="bad" isAlert>
              {trouble}
            </Notice>
          )}
        </div>
      ) : null}
      {paper ? (
        <Modal.Root opened onClose={list.closePaper} fullScreen padding={0} transitionProps={{ duration: 0 }}>
          <Modal.Content aria-label={texts.printTitle} data-own-keys classNames={{ content: css.content }}>
            <section className={css.paper} aria-label={texts.printTitle}>
              <DocumentPreview
                title={texts.printTitle}
                label={title}
                shown={paper.made}
                acts={paper.acts}
                sentence={paper.pages === null ? texts.making : texts.ready(list.count, paper.pages)}
                onClose={list.closePaper}
              />
            </section>
          </Modal.Content>
        </Modal.Root>
      ) : null}
    </div>
  );
}
