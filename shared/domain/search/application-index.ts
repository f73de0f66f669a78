import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import type { Filing } from '#shared/records/filing.ts';
import type { Personal } from '#shared/records/personal.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import type { Procedure } from '#shared/records/procedure.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { type ListDue, listDue } from '../deadlines/list-due.ts';
import { officeCalendar } from '../expertise/office-calendar.ts';
import { haystackOf } from './haystack.ts';
import type { KeptCodes } from './row-codes.ts';

/** What else the office knows of an application: the records that its list shows beside it. */
export type RowBeside = {
  readonly procedure: Procedure | undefined;
  readonly filing: Filing | undefined;
  /** What it states beyond its registry line. */
  readonly dossier: Dossier | undefined;
  /** The meeting on whose agenda it stands; undefined when on none. */
  readonly meetingId: string | undefined;
  /** The applicant was told the term and form of attestation (D5). */
  readonly isTermTold: boolean;
};

/** Nothing is known besides the application itself. */
export const nothingBeside: RowBeside = {
  procedure: undefined,
  filing: undefined,
  dossier: undefined,
  meetingId: undefined,
  isTermTold: false,
};

/** An application with the rows that its list shows beside it. */
export type SearchRow = {
  readonly application: Application;
  readonly personal: Personal | undefined;
  readonly organisation: Organisation | undefined;
  readonly municipality: Municipality | undefined;
  readonly beside: RowBeside;
  /** Its terms, counted when the row was made. */
  readonly due: ListDue;
};

/** Where the rows come from. */
export type SearchSource = {
  readonly applications: Iterable<Application>;
  readonly personalOf: (applicationId: string) => Personal | undefined;
  readonly organisationOf: (organisationId: string) => Organisation | undefined;
  readonly municipalityOf: (municipalityId: string) => Municipality | undefined;
  /** Absent: the list is only searched by the application's own fields. */
  readonly besideOf?: (applicationId: string) => RowBeside;
  /** The day by which terms are near or late; absent: none is. */
  readonly today?: LocalDate;
  /** The production calendar by which terms are counted; absent: the years that come with the program. */
  readonly calendar?: WorkCalendar;
};

/**
 * Applications made ready to be searched and ordered: one state of the office. What is derived of a row is made when it
 * is first needed and kept by the identity of the row, so that one changed row costs one row.
 */
export type ApplicationIndex = {
  readonly today: LocalDate | null;
  readonly calendar: WorkCalendar;
  readonly rows: readonly SearchRow[];
  /** Haystack of each row, or null until it is needed. */
  readonly haystacks: (string | null)[];
  readonly rowByApplication: WeakMap<Application, SearchRow>;
  readonly haystackByRow: WeakMap<SearchRow, string>;
  /** Codes of columns, see `rowCodes`: lent from state to state. */
  readonly codes: Map<string, KeptCodes>;
};

/** An index that is being made, piece by piece. */
export type Indexing = {
  /** Makes so many rows more; the index once all are made, else null. */
  readonly step: (rows: number) => ApplicationIndex | null;
};

/** The index of the present state; `previous` lends what has not changed. */
export function indexApplications(source: SearchSource, previous: ApplicationIndex | null): ApplicationIndex {
  const made = beginIndex(source, previous).step(Number.POSITIVE_INFINITY);
  if (!made) throw new Error('an index without an end');
  return made;
}

/** Begins an index that is made in idle moments, a piece at a time. The source may not change until it is made. */
export function beginIndex(source: SearchSource, previous: ApplicationIndex | null): Indexing {
  const calendar = source.calendar ?? officeCalendar;
  // Terms of all rows are others by another calendar.
  const kept = previous?.calendar === calendar ? previous.rowByApplication : null;
  const rowByApplication = kept ?? new WeakMap<Application, SearchRow>();
  const haystackByRow = previous?.haystackByRow ?? new WeakMap<SearchRow, string>();
  const codes = previous?.codes ?? new Map<string, KeptCodes>();
  const rows: SearchRow[] = [];
  const haystacks: (string | null)[] = [];
  const applications = source.applications[Symbol.iterator]();
  const step = (count: number) => {
    const end = rows.length + count;
    while (rows.length < end) {
      const next = applications.next();
      if (next.done) {
        const today = source.today ?? null;
        return { today, calendar, rows, haystacks, rowByApplication, haystackByRow, codes };
      }
      const row = rowOf(next.value, source, rowByApplication, calendar);
      rows.push(row);
      haystacks.push(haystackByRow.get(row) ?? null);
    }
    return null;
  };
  return { step };
}

/** The haystack of the row at a position, made on first use. */
export function haystackAt(index: ApplicationIndex, position: number): string {
  const known = index.haystacks[position];
  if (known !== null && known !== undefined) return known;
  const row = index.rows[position];
  if (!row) return '';
  const made = haystackOf(row);
  index.haystacks[position] = made;
  index.haystackByRow.set(row, made);
  return made;
}

/**
 * Makes the haystacks from a position on, at most `count`; returns where to go on, or null when all are made.
 * Called in idle moments, so that the first key press of a search is as fast as the next.
 */
export function warmUp(index: ApplicationIndex, from: number, count: number): number | null {
  const end = Math.min(index.rows.length, from + count);
  for (let position = from; position < end; position += 1) haystackAt(index, position);
  return end < index.rows.length ? end : null;
}

/** A memory for results that hold for one state of the index: made once per key, gone with the index. */
export function perIndex<T>(): (index: ApplicationIndex, key: string, make: () => T) => T {
  const byIndex = new WeakMap<ApplicationIndex, Map<string, T>>();
  return (index, key, make) => {
    const kept = byIndex.get(index) ?? new Map<string, T>();
    byIndex.set(index, kept);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
}

function rowOf(
  application: Application,
  source: SearchSource,
  known: WeakMap<Application, SearchRow>,
  calendar: WorkCalendar,
): SearchRow {
  const personal = source.personalOf(application.id);
  const organisation = source.organisationOf(application.organisationId);
  const municipality = source.municipalityOf(application.municipalityId);
  const beside = source.besideOf?.(application.id) ?? nothingBeside;
  const before = known.get(application);
  const isSame =
    before?.personal === personal && before?.organisation === organisation && before?.municipality === municipality;
  if (before && isSame && isSameBeside(before.beside, beside)) return before;
  const facts = {
    application,
    attestationStart: beside.procedure?.attestationStart ?? null,
    isTermTold: beside.isTermTold,
  };
  const row = { application, personal, organisation, municipality, beside, due: listDue(facts, calendar) };
  known.set(application, row);
  return row;
}

function isSameBeside(a: RowBeside, b: RowBeside): boolean {
  if (a === b) return true;
  return (
    a.procedure === b.procedure &&
    a.filing === b.filing &&
    a.dossier === b.dossier &&
    a.meetingId === b.meetingId &&
    a.isTermTold === b.isTermTold
  );
}
