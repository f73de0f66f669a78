import { useState } from 'react';
import { MAX_PRINTED_ROWS } from '#shared/documents/list-model.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { type DocumentActs, useDocumentActs } from '../documents/use-document-acts.ts';
import { type MadePdf, useMadePdf } from '../documents/use-made-pdf.ts';
import { useOffice } from '../react.tsx';
import { type ListRows, type ListWords, listPaper } from './list-output.ts';
import { useListExcel } from './use-list-excel.ts';

/** A list on its way out of the window: to Excel in the background, to paper through its preview. */
export type ListOutput = {
  readonly title: string;
  readonly count: number;
  /** Why the list cannot be taken out now; null when it can. */
  readonly refusal: string | null;
  /** Why the last attempt failed, in words. */
  readonly trouble: string | null;
  readonly progress: { readonly value: number; readonly max: number } | null;
  /** Writes the list as it is seen; the path, or null when it was cancelled or refused. */
  readonly excel: () => Promise<string | null>;
  readonly cancel: () => void;
  readonly print: () => void;
  /** The preview, while it is open. */
  readonly paper: { readonly made: MadePdf; readonly acts: DocumentActs; readonly pages: number | null } | null;
  readonly closePaper: () => void;
};

/** «Excel» and «Печать» of a list of one screen. The rows are asked for when they are needed. */
export function useListOutput(words: ListWords, count: number, rows: () => ListRows): ListOutput {
  const office = useOffice();
  const excel = useListExcel();
  const [order, setOrder] = useState<PaperOrder | null>(null);
  const made = useMadePdf(order);
  const acts = useDocumentActs(made, words.title);
  const refusal = whyNotTaken(count, excel.progress !== null);
  return {
    title: words.title,
    count,
    refusal: refusal && explain(refusal),
    trouble: excel.refusal,
    progress: excel.progress,
    excel: () => excel.start(words, rows()),
    cancel: excel.cancel,
    print: () => setOrder({ kind: 'list', model: listPaper(office, words, rows(), []) }),
    paper: order ? { made, acts, pages: made.state === 'made' ? made.pages : null } : null,
    closePaper: () => setOrder(null),
  };
}

/** Why a list of so many rows is not taken out; null when it can be. */
export function whyNotTaken(count: number, isWriting: boolean): Refusal | null {
  if (count === 0) return refuseSheet('list.empty', {});
  if (count > MAX_PRINTED_ROWS) return refuseSheet('list.tooLong', { limit: MAX_PRINTED_ROWS });
  return isWriting ? refuseSheet('list.busy', {}) : null;
}
