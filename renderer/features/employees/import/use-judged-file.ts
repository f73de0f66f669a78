import { useMemo, useState } from 'react';
import { importEmployees } from '#shared/commands/employees/import-employees.ts';
import type { EmployeeLine } from '#shared/domain/employees/import/read-employees.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import type { Organisation } from '#shared/records/place.ts';
import { type OrganisationPlace, organisationPlaces } from '../../../office/organisation-places.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { type JudgedFile, judgedFile } from './judged-lines.ts';

/** Organisations whose workers' cards the user may fill in, by name: all of the office, or his own. */
export function useFillablePlaces(): readonly OrganisationPlace[] {
  const { view, actor } = useOffice();
  const revision = useRevision('organisations', 'municipalities', 'users');
  return useMemo(() => {
    void revision;
    const may = ({ id, municipalityId }: Organisation) =>
      importEmployees.permit(view, actor, { organisationId: id, municipalityId }) === null;
    return organisationPlaces(view, (one) => !one.isClosed && may(one));
  }, [view, actor, revision]);
}

/** The rows of a list judged against the cards as they are now. */
export function useJudgedFile(
  lines: readonly EmployeeLine[],
  places: readonly OrganisationPlace[],
  placeId: string | null,
): JudgedFile {
  const { view, actor, newId } = useOffice();
  const revision = useRevision('employees', 'employeePersonal', 'organisations', 'municipalities');
  const [ids] = useState(() => new Map<string, string>());
  return useMemo(() => {
    void revision;
    const fillable = new Set(places.map(({ id }) => id));
    return judgedFile(view, lines, {
      offered: (placeId !== null && fillable.has(placeId) && view.get('organisations', placeId)) || null,
      mayFill: ({ id }) => fillable.has(id),
      mayFillCard: (card) => mayActOnEmployee(view, actor, 'fillEmployee', card) === null,
      idOf: (key) => {
        const id = ids.get(key) ?? newId();
        ids.set(key, id);
        return id;
      },
    });
  }, [view, actor, lines, places, placeId, ids, newId, revision]);
}
