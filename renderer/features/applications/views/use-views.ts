import { useDeferredValue, useMemo } from 'react';
import type { ApplicationIndex } from '#shared/domain/search/application-index.ts';
import { countApplications } from '#shared/domain/search/find-applications.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import type { ConditionOf } from '../cell-conditions.ts';
import { builtInViews, type NamedView, savedViews } from './named-views.ts';

/** A view with how many applications it has. */
export type CountedView = NamedView & { readonly count: number };

/** All views of the user with their counters, which follow the list a moment later. */
export function useViews(index: ApplicationIndex, conditionOf: ConditionOf): readonly CountedView[] {
  const office = useOffice();
  const revision = useRevision('savedViews');
  const deferred = useDeferredValue(index);
  return useMemo(() => {
    void revision;
    const { userId } = office.actor;
    return [...builtInViews(userId), ...savedViews(office.view, userId)].map((named) => ({
      ...named,
      count: countApplications(deferred, named.filter, conditionOf(named.cells)),
    }));
  }, [office, revision, deferred, conditionOf]);
}
