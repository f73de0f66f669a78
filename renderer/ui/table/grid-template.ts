import type { PlacedColumn } from './table-column.ts';

/** The columns of a table as CSS needs them. */
export function gridTemplate<Row>(placed: readonly PlacedColumn<Row>[], isSelectable: boolean): string {
  const tracks = placed.map(({ column, width, isResized }) =>
    column.grow && !isResized ? `minmax(${width}px, ${column.grow}fr)` : `${width}px`,
  );
  const hasGrowing = placed.some(({ column, isResized }) => column.grow && !isResized);
  return [...(isSelectable ? ['var(--select-width)'] : []), ...tracks, ...(hasGrowing ? [] : ['minmax(0, 1fr)'])].join(
    ' ',
  );
}
