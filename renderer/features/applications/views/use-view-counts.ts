import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { indexTables, officeIndexing } from '../application-index.ts';
import { registryColumns } from '../columns/registry-columns.ts';
import { rowCondition } from '../row-condition.ts';
import { builtInViews, type NamedView, savedViews } from './named-views.ts';
import { countInPieces, viewCounts } from './view-counts.ts';

/** A view with how many applications it has; null until it is counted. */
export type CountedView = NamedView & { readonly count: number | null };

/** All views of the user with their counters. */
export function useViews(): readonly CountedView[] {
  const office = useOffice();
  const counts = useStore(viewCounts(office), (s) => s.counts);
  const named = useNamedViews();
  return useMemo(() => named.map((view) => ({ ...view, count: counts.get(view.id) ?? null })), [named, counts]);
}

/**
 * Counts the views anew after each change, in idle moments and in pieces that no key press notices. One place on the screen
 * calls it: the rail.
 */
export function useViewCounting(): void {
  const office = useOffice();
  const named = useNamedViews();
  const revision = useRevision(...indexTables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  useEffect(() => {
    const today = office.today();
    const columns = registryColumns(office.view, today);
    const views = named.map(({ id, filter, cells, dates }) => ({
      id,
      filter,
      condition: rowCondition(columns, { cells, dates }, today),
    }));
    const work = countInPieces(
      () => officeIndexing(office, today),
      views,
      (counts) => viewCounts(office).setState({ counts }),
    );
    let idle = 0;
    const step = (deadline: IdleDeadline) => {
      let isMore = work.step();
      while (isMore && deadline.timeRemaining() > LEAST_MS) isMore = work.step();
      if (isMore) idle = requestIdleCallback(step);
    };
    idle = requestIdleCallback(step);
    return () => cancelIdleCallback(idle);
  }, [office, named, revision]);
}

/** A piece is not begun in less time than it takes. */
const LEAST_MS = 8;

function useNamedViews(): readonly NamedView[] {
  const office = useOffice();
  const revision = useRevision('savedViews');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the views other ones
  return useMemo(() => {
    const { userId } = office.actor;
    return [...builtInViews(userId), ...savedViews(office.view, userId)];
  }, [office, revision]);
}
