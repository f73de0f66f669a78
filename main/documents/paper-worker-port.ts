import type { PaperOrder } from '#shared/documents/paper-order.ts';
import type { WordOrder } from '#shared/documents/word-order.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** What stands in the file beside its pages. The date comes from the model, so that the same data gives the same bytes. */
export type PaperFacts = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly madeOn: LocalDate;
};

/** A page to print and the facts of its file. */
export type ComposedPage = { readonly html: string; readonly isLandscape: boolean; readonly facts: PaperFacts };

/** A finished file. */
export type FinishedPdf = { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number };

/** The part of making a document that takes time, off main's event loop: composing the page, finishing the file. */
export interface PaperWorker {
  compose(order: PaperOrder): Promise<ComposedPage>;
  finish(pdf: Uint8Array<ArrayBuffer>, facts: PaperFacts): Promise<FinishedPdf>;
  /** The same document as a Word file. */
  word(order: WordOrder): Promise<Uint8Array<ArrayBuffer>>;
}
