import type { CSSProperties, HTMLAttributes } from 'react';
import type { Cursor } from './cursor.ts';
import type { SelectedPart } from './selection.ts';

/** A row in the page. Its slot is its element, which takes another row when this one has been scrolled away. */
export type TableItem = { readonly index: number; readonly top: number; readonly slot: string };

/** What the table draws and answers to. */
export type TableState = {
  readonly cursor: Cursor;
  /** How much of the shown rows is selected; null when rows cannot be selected. */
  readonly part: SelectedPart | null;
  readonly items: readonly TableItem[];
  readonly bodyHeight: number;
  readonly style: CSSProperties;
  readonly handlers: HTMLAttributes<HTMLDivElement>;
};
