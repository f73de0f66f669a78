/** One step of the order of a table; several steps decide one after another. */
export type SortStep = { readonly columnId: string; readonly direction: 'ascending' | 'descending' };

/**
 * The order after a head was pressed. Alone: this column only, turned round when it already is. Added (with Shift): as
 * the next step; pressed again it turns round, and a third time leaves the order.
 */
export function nextSort(sort: readonly SortStep[], columnId: string, isAdded: boolean): readonly SortStep[] {
  const step = sort.find((s) => s.columnId === columnId);
  if (!isAdded) return [{ columnId, direction: step?.direction === 'ascending' ? 'descending' : 'ascending' }];
  if (!step) return [...sort, { columnId, direction: 'ascending' }];
  if (step.direction === 'descending') return sort.filter((s) => s !== step);
  return sort.map((s) => (s === step ? { columnId, direction: 'descending' } : s));
}
