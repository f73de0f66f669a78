import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { terminalStatuses } from '../statuses/status.ts';
import type { Identity, Match } from './duplicate-index.ts';
import { DuplicateIndex } from './duplicate-index.ts';

/** An application of the office that a row repeats. */
export type OfficeMatch = Match<{ readonly systemNo: number }>;

/** Finds in the office what a row to be imported repeats. */
export interface OfficeDuplicates {
  find(identity: Identity, receivedAt: LocalDate | null): OfficeMatch | null;
}

/** For the first judgement in main, which has no office. */
export const noOffice: OfficeDuplicates = { find: () => null };

type Kept = { readonly revision: string; readonly duplicates: OfficeDuplicates };

const kept = new WeakMap<View, Kept>();

/**
 * What the office has already. An application that is over does not stand in the way of a new one, but the very same
 * filing, known by its date, is never taken twice. Built once per state of the tables; СНИЛС is in a
 * table of its own.
 */
export function officeDuplicates(view: View): OfficeDuplicates {
  const revision = `${view.revision('applications')}|${view.revision('personal')}`;
  const known = kept.get(view);
  if (known?.revision === revision) return known.duplicates;
  const duplicates = build(view);
  kept.set(view, { revision, duplicates });
  return duplicates;
}

function build(view: View): OfficeDuplicates {
  const open = new DuplicateIndex<Application>();
  const over = new Map<LocalDate, DuplicateIndex<Application>>();
  for (const application of view.all('applications')) {
    const identity = identityOf(view, application);
    if (!terminalStatuses.has(application.status)) open.add(identity, application);
    else filedOn(over, application.receivedAt).add(identity, application);
  }
  return {
    find: (identity, receivedAt) =>
      open.find(identity) ?? (receivedAt === null ? null : (over.get(receivedAt)?.find(identity) ?? null)),
  };
}

function filedOn(over: Map<LocalDate, DuplicateIndex<Application>>, date: LocalDate): DuplicateIndex<Application> {
  const found = over.get(date) ?? new DuplicateIndex<Application>();
  over.set(date, found);
  return found;
}

function identityOf(view: View, application: Application): Identity {
  const { lastName, firstName, patronymic, post, claimedCategory } = application;
  return {
    lastName,
    firstName,
    patronymic,
    post,
    claimedCategory,
    snils: view.get('personal', application.id)?.snils ?? '',
  };
}
