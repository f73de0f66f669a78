import { useRef } from 'react';
import type { TableItem } from './table-state.ts';

/**
 * Gives each row on the screen an element of a ring: scrolling changes the texts of elements that stand instead of
 * making new ones, which costs the browser far less. The cursor's row keeps its own element, as the focus is in it.
 */
export function useSlots(
  items: readonly { readonly index: number }[],
  cursor: number,
  rowHeight: number,
): readonly TableItem[] {
  const ring = useRef(1);
  ring.current = Math.max(ring.current, items.length);
  return items.map(({ index }) => ({ index, top: index * rowHeight, slot: slotOf(index, cursor, ring.current) }));
}

/** The slot of a row; a row that would take the cursor's has a spare one. */
export function slotOf(index: number, cursor: number, ring: number): string {
  const isTaken = index !== cursor && cursor >= 0 && index % ring === cursor % ring;
  return isTaken ? 'spare' : String(index % ring);
}
