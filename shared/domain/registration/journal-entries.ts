import { type LocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { NumberBlock } from '#shared/records/number-block.ts';
import type { View } from '#shared/records/view.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { dueOn } from '../deadlines/due-date.ts';
import { leftInBlock } from './number-source.ts';

/** Which part of the journal is asked for; null is no limit. Days are those of filing. */
export type JournalFilter = {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly municipalityId: string | null;
};

/** A line of «Журнал регистрации заявлений» (D2). */
export type JournalEntry = {
  readonly application: Application;
  /** When it was entered; null while it waits. */
  readonly enteredAt: string | null;
  /** Days by which the entry is later than the day of filing allows (J0); 0 where it is in time. */
  readonly lateDays: number;
};

const collator = new Intl.Collator('ru', { numeric: true });

/**
 * Entries in the order of registration, then those that wait, by the day of filing. Drafts are no entries. An entry is
 * made on the day of filing, or on the next working day after a day off (W12, W15; ГК ст. 193).
 */
export function journalEntries(view: View, filter: JournalFilter, today: LocalDate): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const application of view.all('applications')) {
    if (application.status === 'DRAFT' || !isAsked(application, filter)) continue;
    const entered = application.stages.find(({ status }) => status === 'REGISTERED');
    entries.push({ application, enteredAt: entered?.at ?? null, lateDays: lateDaysOf(view, application, today) });
  }
  return entries.toSorted(inOrder);
}

function isAsked({ receivedAt, municipalityId }: Application, filter: JournalFilter): boolean {
  if (filter.from !== null && receivedAt < filter.from) return false;
  if (filter.to !== null && receivedAt > filter.to) return false;
  return filter.municipalityId === null || municipalityId === filter.municipalityId;
}

/** One refused at intake without a number is not late: nothing is to be entered any more. */
function lateDaysOf(view: View, { receivedAt, registeredOn, status }: Application, today: LocalDate): number {
  if (registeredOn === null && status !== 'REGISTERING') return 0;
  const due = dueOn(calendarOf(view), receivedAt).legal;
  return Math.max(0, toDayNumber(registeredOn ?? today) - toDayNumber(due));
}

function inOrder(a: JournalEntry, b: JournalEntry): number {
  const [one, other] = [a.application, b.application];
  const waiting = Number(one.registrationNo === null) - Number(other.registrationNo === null);
  if (waiting !== 0) return waiting;
  const byDay = (one.registeredOn ?? one.receivedAt).localeCompare(other.registeredOn ?? other.receivedAt);
  return (
    byDay || collator.compare(one.registrationNo ?? '', other.registrationNo ?? '') || one.systemNo - other.systemNo
  );
}

/** A gap in the numbers and why it is there: they are reserved. */
export type JournalGap = { readonly block: NumberBlock; readonly used: number; readonly left: number };

/** Reserved numbers, in their order: the journal explains by them why numbers are missing. */
export function journalGaps(view: View): readonly JournalGap[] {
  return [...view.all('numberBlocks')]
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.from - b.from)
    .map((block) => ({ block, used: block.next - block.from, left: leftInBlock(block) }));
}
