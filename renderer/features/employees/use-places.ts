import { useMemo } from 'react';
import type { Act } from '#shared/domain/rights/acts.ts';
import { mayActAt } from '#shared/domain/rights/may-act-on-employee.ts';
import { ownMunicipality } from '#shared/domain/rights/scope.ts';
import { organisationOptions } from '../../office/organisation-places.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import type { SelectOption } from '../../ui/select-field.tsx';

/** Organisations where the user may do this, as options: «МАОУ СОШ № 1 (г. Томск)». Closed ones are not offered. */
export function usePlaces(act: Act): readonly SelectOption<string>[] {
  const { view, actor } = useOffice();
  const revision = useRevision('organisations', 'municipalities', 'users');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(
    () =>
      organisationOptions(
        view,
        ({ id, municipalityId, isClosed }) =>
          !isClosed && mayActAt(view, actor, act, { organisationId: id, municipalityId }) === null,
      ),
    [view, actor, act, revision],
  );
}

/** Organisations of which the user sees the profile first of all: his own, of his territory, or all. */
export function useSeenPlaces(): readonly SelectOption<string>[] {
  const { view, actor } = useOffice();
  const revision = useRevision('organisations', 'municipalities', 'users');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(() => {
    const own = view.get('users', actor.userId)?.organisationId;
    const territory = actor.role === 'coordinator' ? ownMunicipality(view, actor) : null;
    return organisationOptions(view, ({ id, municipalityId, isClosed }) => {
      const isSeen = own === undefined ? territory === null || territory === municipalityId : own === id;
      return isSeen && !isClosed;
    });
  }, [view, actor, revision]);
}
