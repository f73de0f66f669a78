import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Field } from '#shared/domain/intake/fields.ts';
import type { IntakeDraft } from '#shared/domain/intake/intake-row.ts';
import { type Choices, noChoices } from '#shared/domain/intake/judge-applications.ts';
import type { Preview } from '#shared/domain/intake/preview.ts';
import { must } from '#shared/kernel/assert.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { OpenedSheets, ReadingOptions } from '#shared/protocol/ipc/sheets.ts';
import type { Outcome } from './import-kind.ts';
import type { Shown } from './judged-row.ts';

/** Long work that is going on: what, and how far. */
export type Work = { readonly label: string; readonly value: number; readonly max: number | null };

/** The file that is open in main. */
export type OpenFile = { readonly token: string; readonly name: string; readonly opened: OpenedSheets };

/** A cell that the user has mended: the row by its number in the file. */
export type Mend = { readonly number: number; readonly field: Field; readonly text: string };

/** Everything of one import until it is accepted. It lives as long as the window: nothing of it is in the office yet. */
export type ImportState = {
  readonly work: Work | null;
  readonly refusal: Refusal | null;
  readonly file: OpenFile | null;
  readonly options: ReadingOptions;
  readonly preview: Preview<IntakeDraft> | null;
  /** The columns were arranged as last time. */
  readonly isRemembered: boolean;
  /** The user wants to show the head himself. */
  readonly isChoosingHead: boolean;
  readonly mends: readonly Mend[];
  readonly choices: Choices;
  readonly shown: Shown | null;
  readonly editing: { readonly number: number; readonly field: Field } | null;
  readonly outcome: (Outcome & { readonly rest: number }) | null;
};

/** "Find everything yourself." */
export const asFound: ReadingOptions = { sheet: 0, headerRow: null, mapping: null, municipality: '' };

/** The state before a file is chosen. */
export const nothingChosen: ImportState = {
  work: null,
  refusal: null,
  file: null,
  options: asFound,
  preview: null,
  isRemembered: false,
  isChoosingHead: false,
  mends: [],
  choices: noChoices,
  shown: null,
  editing: null,
  outcome: null,
};

export type ImportStore = StoreApi<ImportState>;

/** A store of one import. */
export function createImportStore(): ImportStore {
  return createStore(() => nothingChosen);
}

/** Gives the store to the cells of the table. */
export const ImportStoreContext = createContext<ImportStore | null>(null);

/** The store of the import on the screen. */
export function useImportStore(): ImportStore {
  return must(useContext(ImportStoreContext), 'ImportStoreContext above this component');
}

/** One thing of the state. */
export function useImportState<T>(select: (state: ImportState) => T): T {
  return useStore(useImportStore(), select);
}
