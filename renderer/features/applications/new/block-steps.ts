import { blockId } from './block-ids.ts';

const FIELDS = 'input:not([readonly], [hidden]), textarea:not([readonly]), button';

/** Puts the cursor into the first field of a block. */
export function goToBlock(id: string): void {
  const block = document.getElementById(blockId(id));
  block?.scrollIntoView({ block: 'start' });
  focusFirst(block);
}

/** Puts the cursor into the block after the one where it is, or before it; past the last one nothing happens. */
export function stepBlock(ids: readonly string[], step: 1 | -1): void {
  const here = document.activeElement?.closest('[id^="block-"]')?.id;
  const at = ids.findIndex((id) => blockId(id) === here);
  const next = ids[at < 0 ? 0 : at + step];
  if (next !== undefined) goToBlock(next);
}

/** The chosen one of several, or the first field: what Tab would come to. */
function focusFirst(block: Element | null): void {
  const [first] = block?.querySelectorAll<HTMLElement>(FIELDS) ?? [];
  const chosen = first?.closest('fieldset')?.querySelector<HTMLElement>('input[type="radio"]:checked');
  (first instanceof HTMLInputElement && first.type === 'radio' ? (chosen ?? first) : first)?.focus();
}
