import type { CSSProperties, HTMLAttributes } from 'react';
import type { Cursor } from './cursor.ts';
import type { SelectedPart } from './selection.ts';

/** What the table draws and answers to. */
export type TableState = {
  readonly cursor: Cursor;
  /** How much of the shown rows is selected; null when rows cannot be selected. */
  readonly part: SelectedPart | null;
  readonly items: readonly { readonly index: number; readonly top: number }[];
  readonly bodyHeight: number;
  readonly style: CSSProperties;
  readonly handlers: HTMLAttributes<HTMLDivElement>;
};
