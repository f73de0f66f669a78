import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { isValidSnils } from '../intake/snils.ts';
import { terminalStatuses } from '../statuses/status.ts';
import { nameKey, postKey } from './person-key.ts';

type Index = {
  readonly revision: string;
  readonly bySnils: Map<string, Application[]>;
  readonly byName: Map<string, Application[]>;
};

const indexes = new WeakMap<View, Index>();

/**
 * Another application of the same person for the same post and category that has been registered and is not over
 * (domain §10 "Duplicate"): the same СНИЛС or, where one of the two has none, the same name with ё = е.
 */
export function activeDuplicate(view: View, application: Application): Application | null {
  return findIn(view, indexOf(view), application);
}

/** The first of the applications that repeats an earlier one of the list by the same rule, or null. */
export function firstRepeated(view: View, applications: readonly Application[]): Application | null {
  return repeatedIn(view, applications)[0] ?? null;
}

/** Every application that repeats an earlier one of the list by the same rule; without them none repeats another. */
export function repeatedIn(view: View, applications: readonly Application[]): readonly Application[] {
  const index: Index = { revision: '', bySnils: new Map(), byName: new Map() };
  const repeated: Application[] = [];
  for (const application of applications) {
    if (findIn(view, index, application)) repeated.push(application);
    else add(view, index, application);
  }
  return repeated;
}

function findIn(view: View, index: Index, application: Application): Application | null {
  const snils = validSnils(view, application);
  const tail = keyTail(application);
  const bySnils = snils === '' ? [] : (index.bySnils.get(snils + tail) ?? []);
  const byName = (index.byName.get(nameKey(application) + tail) ?? []).filter(
    (other) => snils === '' || validSnils(view, other) === '',
  );
  return [...bySnils, ...byName].find((other) => other.id !== application.id) ?? null;
}

function keyTail(application: Application): string {
  return `|${postKey(application.post)}|${application.claimedCategory}`;
}

/** A number that fails its own check tells nobody apart: the name decides then. */
function validSnils(view: View, application: Application): string {
  const snils = view.get('personal', application.id)?.snils ?? '';
  return isValidSnils(snils) ? snils : '';
}

/** СНИЛС stands in a record of its own: correcting it alone changes who repeats whom. */
function revisionOf(view: View): string {
  return `${view.revision('applications')}|${view.revision('personal')}`;
}

/** The index is built once per state of the tables, so that a bulk act costs one pass. */
function indexOf(view: View): Index {
  const revision = revisionOf(view);
  const kept = indexes.get(view);
  if (kept?.revision === revision) return kept;
  const index: Index = { revision, bySnils: new Map(), byName: new Map() };
  for (const application of view.all('applications')) if (isActive(application)) add(view, index, application);
  indexes.set(view, index);
  return index;
}

function isActive(application: Application): boolean {
  return application.registrationNo !== null && !terminalStatuses.has(application.status);
}

function add(view: View, index: Index, application: Application): void {
  const tail = keyTail(application);
  const snils = validSnils(view, application);
  if (snils !== '') push(index.bySnils, snils + tail, application);
  push(index.byName, nameKey(application) + tail, application);
}

function push(map: Map<string, Application[]>, key: string, application: Application): void {
  const list = map.get(key);
  if (list) list.push(application);
  else map.set(key, [application]);
}
