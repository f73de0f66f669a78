import type { CSSProperties } from 'react';

/** Where a pinned cell stays while the table scrolls sideways; nothing for the rest. */
export function pinStyle(pinLeft: number | null): CSSProperties | undefined {
  return pinLeft === null ? undefined : { left: `calc(var(--select-width) + ${pinLeft}px)` };
}
