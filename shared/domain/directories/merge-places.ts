import { must } from '#shared/kernel/assert.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import { type Schedule, scheduleId } from '#shared/records/schedule.ts';
import { type RowChange, type TableName, type Tables, tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { periodTitle } from '../periods/period-words.ts';
import { refuseDirectory } from '../refusals/directory-refusals.ts';
import { rowsBy } from '../rows/rows-by.ts';
import { type PlaceTable, repointed } from './pointers.ts';
import { isPseudoMunicipality } from './regional-institutions.ts';

/** Why the doubles cannot be merged into the kept row, or null. */
export function whyNotMergeable(
  view: View,
  table: PlaceTable,
  keepId: string,
  doubleIds: readonly string[],
): Refusal | null {
  const keep = view.get(table, keepId);
  if (!keep || doubleIds.some((id) => !view.get(table, id))) return refuseDirectory('directory.gone', {});
  if (doubleIds.length === 0) return refuseDirectory('directory.nothingToMerge', {});
  if (doubleIds.includes(keepId)) return refuseDirectory('directory.mergeWithItself', {});
  return table === 'organisations'
    ? whyOtherMunicipality(view, keepId, doubleIds)
    : whyNotOneTerritory(view, keep, doubleIds);
}

/** Two schools of one name in two municipalities are two schools. */
function whyOtherMunicipality(view: View, keepId: string, doubleIds: readonly string[]): Refusal | null {
  const keep = must(view.get('organisations', keepId), 'the kept organisation');
  const stranger = doubleIds
    .map((id) => must(view.get('organisations', id), 'a double'))
    .find(({ municipalityId }) => municipalityId !== keep.municipalityId);
  return stranger ? refuseDirectory('directory.otherMunicipality', { name: stranger.name }) : null;
}

function whyNotOneTerritory(view: View, keep: Municipality, doubleIds: readonly string[]): Refusal | null {
  const periods = new Set(rowsBy(view, 'schedules', 'municipalityId', keep.id).map(({ period }) => period));
  for (const id of doubleIds) {
    const double = must(view.get('municipalities', id), 'a double');
    const { name } = double;
    if (isPseudoMunicipality(name) !== isPseudoMunicipality(keep.name)) {
      return refuseDirectory('directory.pseudoMunicipality', { name: isPseudoMunicipality(name) ? name : keep.name });
    }
    for (const { period } of rowsBy(view, 'schedules', 'municipalityId', id)) {
      if (periods.has(period)) return refuseDirectory('directory.bothScheduled', { name, period: periodTitle(period) });
      periods.add(period);
    }
  }
  return null;
}

/**
 * What merging changes: every row that points to a double, the kept row with their spellings, the doubles themselves.
 * Ask {@link whyNotMergeable} first. Decisions, approved schedules and papers keep the names that they printed.
 */
export function mergeChanges(
  view: View,
  table: PlaceTable,
  keepId: string,
  doubleIds: readonly string[],
): readonly RowChange[] {
  const keep: Municipality | Organisation = must(view.get(table, keepId), 'the kept place');
  const doubles = doubleIds.flatMap((id): readonly (Municipality | Organisation)[] => {
    const place = view.get(table, id);
    return place ? [place] : [];
  });
  const ids = new Set(doubleIds);
  const moved = tableNames.flatMap((name) =>
    name === table || name === 'schedules' ? [] : movedRows(view, name, table, ids, keepId),
  );
  return [
    changeOf(table, keep, { ...filled(keep, doubles), otherNames: namesKept(keep, doubles) }),
    ...doubles.map((double) => changeOf(table, double, null)),
    ...moved,
    ...(table === 'municipalities' ? ofTerritory(view, keep, doubles) : ofOrganisation(view, keepId, doubleIds)),
  ];
}

function movedRows(
  view: View,
  name: TableName,
  table: PlaceTable,
  doubles: ReadonlySet<string>,
  keepId: string,
): readonly RowChange[] {
  const changes: RowChange[] = [];
  for (const row of view.all(name)) {
    const after = repointed(row, table, doubles, keepId);
    if (after !== row) changes.push(changeOf(name, row, after));
  }
  return changes;
}

/** Names under which an import finds the kept row from now on. */
function namesKept(keep: Municipality | Organisation, doubles: readonly (Municipality | Organisation)[]): string[] {
  const names = [keep, ...doubles].flatMap((place) => [place.name, ...(place.otherNames ?? [])]);
  return [...new Set(names)].filter((name) => name !== keep.name).slice(0, 200);
}

/** The kept row with what it does not tell and a double does. */
function filled<P extends Municipality | Organisation>(keep: P, doubles: readonly P[]): P {
  const told = new Map<string, unknown>();
  for (const [field, value] of doubles.flatMap((double) => Object.entries(double))) {
    const isOwn = field === 'isClosed' || field === 'otherNames' || isTold(Reflect.get(keep, field));
    if (!isOwn && isTold(value) && !told.has(field)) told.set(field, value);
  }
  return { ...keep, ...Object.fromEntries(told) };
}

function isTold(value: unknown): boolean {
  return value !== undefined && value !== '';
}

/** Schedules under the kept municipality; users whose profile names a double by its words (trap 12). */
function ofTerritory(
  view: View,
  keep: Municipality | Organisation,
  doubles: readonly (Municipality | Organisation)[],
): readonly RowChange[] {
  return doubles.flatMap(({ id, name }) => [
    ...rowsBy(view, 'schedules', 'municipalityId', id).flatMap((schedule) => movedSchedule(schedule, keep.id)),
    ...rowsBy(view, 'users', 'municipality', name).map((user) =>
      changeOf('users', user, { ...user, municipality: keep.name }),
    ),
  ]);
}

function movedSchedule(schedule: Schedule, municipalityId: string): readonly RowChange[] {
  const id = scheduleId(municipalityId, schedule.period);
  return [
    changeOf('schedules', schedule, null),
    { table: 'schedules', id, before: null, after: { ...schedule, id, municipalityId } },
  ];
}

/** «Профиль ОО» has the id of its organisation: the kept one's stays, its blanks are filled, the doubles' go. */
function ofOrganisation(view: View, keepId: string, doubleIds: readonly string[]): readonly RowChange[] {
  const profiles = doubleIds.flatMap((id) => view.get('organisationProfiles', id) ?? []);
  const [first] = profiles;
  if (!first) return [];
  const before = view.get('organisationProfiles', keepId) ?? null;
  const told = before ?? { ...first, id: keepId };
  const after = { ...told, head: told.head || first.head, headPost: told.headPost || first.headPost };
  return [
    { table: 'organisationProfiles', id: keepId, before, after },
    ...profiles.map((profile) => changeOf('organisationProfiles', profile, null)),
  ];
}

function changeOf<T extends TableName>(table: T, before: Tables[T], after: Tables[T] | null): RowChange {
  // Table and rows agree by the signature; the union of all tables cannot say so.
  return { table, id: before.id, before, after } as RowChange;
}
