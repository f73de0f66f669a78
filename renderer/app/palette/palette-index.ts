import { useMemo } from 'react';
import { inOtherLayout } from '#shared/domain/search/keyboard-layout.ts';
import { fits, parseQuery } from '#shared/domain/search/query.ts';
import type { TableName } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Office } from '../../office/office.ts';
import { useOffice, useRevision } from '../../office/react.tsx';

/** A row with the folded text in which it is searched. */
export type Searched<R> = { readonly row: R; readonly haystack: string };

type Kept<R> = { readonly revision: number; readonly rows: readonly Searched<R>[] };

/** Which rows the palette knows, and what of them is searched. */
export type PaletteIndex<R> = {
  readonly tables: readonly TableName[];
  readonly make: (view: View) => readonly Searched<R>[];
  /** What was made for each office, as long as its rows have not changed. */
  readonly kept: WeakMap<Office, Kept<R>>;
};

/** An index with nothing made yet. */
export function paletteIndex<R>(
  tables: readonly TableName[],
  make: (view: View) => readonly Searched<R>[],
): PaletteIndex<R> {
  return { tables, make, kept: new WeakMap() };
}

/**
 * Rows that fit what was typed, in either keyboard layout. Their texts are made at the first letter, not at every opening of
 * «Команды».
 */
export function useFoundRows<R>(index: PaletteIndex<R>, typed: string, isOffered: boolean): readonly R[] {
  const office = useOffice();
  const revision = useRevision(...index.tables);
  return useMemo(
    () => (isOffered && typed.trim() !== '' ? foundIn(rowsOf(index, office, revision), typed) : []),
    [index, office, revision, typed, isOffered],
  );
}

function rowsOf<R>({ make, kept }: PaletteIndex<R>, office: Office, revision: number): readonly Searched<R>[] {
  const known = kept.get(office);
  if (known?.revision === revision) return known.rows;
  const rows = make(office.view);
  kept.set(office, { revision, rows });
  return rows;
}

function foundIn<R>(rows: readonly Searched<R>[], typed: string): readonly R[] {
  const asTyped = matching(rows, typed);
  return asTyped.length > 0 ? asTyped : matching(rows, inOtherLayout(typed));
}

function matching<R>(rows: readonly Searched<R>[], text: string): readonly R[] {
  const digits = text.replace(/\D/gu, '');
  const isSnils = digits.length >= 3 && /^[\d\s-]+$/u.test(text.trim());
  const query = parseQuery(isSnils ? digits : text);
  return rows.filter(({ haystack }) => fits(haystack, query)).map(({ row }) => row);
}
