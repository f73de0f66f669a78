import { useMemo } from 'react';
import type { Act } from '#shared/domain/rights/acts.ts';
import { mayActAt } from '#shared/domain/rights/may-act-on-employee.ts';
import { ownMunicipality } from '#shared/domain/rights/scope.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import type { SelectOption } from '../../ui/select-field.tsx';

/** Organisations where the user may do this, as options: «МАОУ СОШ № 1, г. Томск». Closed ones are not offered. */
export function usePlaces(act: Act): readonly SelectOption<string>[] {
  const { view, actor } = useOffice();
  const revision = useRevision('organisations', 'municipalities', 'users');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(() => {
    const options: SelectOption<string>[] = [];
    for (const { id, name, municipalityId, isClosed } of view.all('organisations')) {
      if (isClosed || mayActAt(view, actor, act, { organisationId: id, municipalityId }) !== null) continue;
      const municipality = view.get('municipalities', municipalityId)?.name ?? '';
      options.push({ value: id, label: `${name}, ${municipality}` });
    }
    return options.sort((a, b) => a.label.localeCompare(b.label, 'ru', { numeric: true }));
  }, [view, actor, act, revision]);
}

/** Organisations of which the user sees the profile first of all: his own, of his territory, or all. */
export function useSeenPlaces(): readonly SelectOption<string>[] {
  const { view, actor } = useOffice();
  const revision = useRevision('organisations', 'municipalities', 'users');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(() => {
    const own = view.get('users', actor.userId)?.organisationId;
    const territory = actor.role === 'coordinator' ? ownMunicipality(view, actor) : null;
    const options: SelectOption<string>[] = [];
    for (const { id, name, municipalityId, isClosed } of view.all('organisations')) {
      const isSeen = own === undefined ? territory === null || territory === municipalityId : own === id;
      if (isSeen && !isClosed) {
        options.push({ value: id, label: `${name}, ${view.get('municipalities', municipalityId)?.name ?? ''}` });
      }
    }
    return options.sort((a, b) => a.label.localeCompare(b.label, 'ru', { numeric: true }));
  }, [view, actor, revision]);
}
