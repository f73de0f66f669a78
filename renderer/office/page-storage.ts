import type { Bytes } from './page-seal.ts';

/** Where a page belongs: rows of tables, the log (history and answers, never loaded at opening), or the one page of `meta`. */
export type PageStore = 'pages' | 'log' | 'meta';

/** A page as it lies on the disk. The id names table and place, never a person. */
export type SealedPage = { readonly id: string; readonly version: number; readonly sealed: Bytes };

/** What a checkpoint writes: all of it or nothing. */
export type PageBatch = {
  readonly pages: readonly SealedPage[];
  readonly log: readonly SealedPage[];
  readonly meta: SealedPage;
  /** Ids of pages that have become empty. */
  readonly removed: readonly string[];
  /** Forget everything that was there before: the working copy is made anew. */
  readonly isFresh: boolean;
};

/** The working copy on the disk. It may be lost or damaged at any time: the journal is the record. */
export interface PageStorage {
  meta(): Promise<SealedPage | null>;
  /** Pages of rows by their ids, those that are there; asked for in small lots, so that no reply stops the window. */
  pages(ids: readonly string[]): Promise<readonly SealedPage[]>;
  logPage(id: string): Promise<SealedPage | null>;
  /** Ids in a store; for copying it page by page. */
  ids(store: 'pages' | 'log'): Promise<readonly string[]>;
  page(store: 'pages' | 'log', id: string): Promise<SealedPage | null>;
  /** One transaction, strictly durable. */
  write(batch: PageBatch): Promise<void>;
  close(): void;
}

/** The id of the only page of `meta`. */
export const META_ID = 'meta';
