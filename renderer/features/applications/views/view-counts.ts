import { createStore, type StoreApi } from 'zustand';
import type { ApplicationIndex, Indexing } from '#shared/domain/search/application-index.ts';
import { type AskedView, beginCount, type Counting } from '#shared/domain/search/count-views.ts';
import type { Office } from '../../../office/office.ts';

/** How many applications each view has, by its id; a view that is not counted yet is absent. */
export type ViewCounts = { readonly counts: ReadonlyMap<string, number> };

const stores = new WeakMap<Office, StoreApi<ViewCounts>>();

/** The counters of this office: the rail counts, whoever shows views reads. */
export function viewCounts(office: Office): StoreApi<ViewCounts> {
  const known = stores.get(office);
  if (known) return known;
  const made = createStore<ViewCounts>(() => ({ counts: new Map() }));
  stores.set(office, made);
  return made;
}

/** A view that is to be counted. */
export type ViewToCount = AskedView & { readonly id: string };

/** Rows in one idle moment: an index row costs more than a look at one that is there. */
const INDEXED_AT_ONCE = 1500;
const COUNTED_AT_ONCE = 4000;

/** Counting in idle moments. */
export type IdleWork = {
  /** Does a piece; true while there is more to do. */
  readonly step: () => boolean;
};

/** Makes the index, unless there is one, then counts the views over it; tells the counts once, at the end. */
export function countInPieces(
  begin: () => ApplicationIndex | Indexing,
  views: readonly ViewToCount[],
  onCounted: (counts: ReadonlyMap<string, number>) => void,
): IdleWork {
  let indexing: Indexing | null = null;
  let counting: Counting | null = null;
  const count = (index: ApplicationIndex) => {
    counting = beginCount(index, views);
  };
  const step = (): boolean => {
    if (counting) {
      const counts = counting.step(COUNTED_AT_ONCE);
      if (counts) onCounted(new Map(views.map(({ id }, i) => [id, counts[i] ?? 0])));
      return counts === null;
    }
    if (!indexing) {
      const begun = begin();
      if ('rows' in begun) count(begun);
      else indexing = begun;
      return true;
    }
    const index = indexing.step(INDEXED_AT_ONCE);
    if (index) count(index);
    return true;
  };
  return { step };
}
