import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { AttestationForm, ClaimedCategory, HeldCategory, Remark } from '#shared/records/application.ts';
import { readClaimedCategory, readHeldCategory } from './category-words.ts';
import { readEpguNo } from './contacts.ts';
import type { Field, FieldTexts } from './fields.ts';
import { readForm } from './form-words.ts';
import { readDate } from './intake-date.ts';
import type { ApplicationDraft, ApplicationRow, BadClass, Problem } from './intake-row.ts';
import { dateProblem, problem } from './problem.ts';
import { nameProblem, readPerson } from './read-person.ts';
import { remarksOf } from './remark.ts';
import { readSnils } from './snils.ts';
import { cleanText, clip, isBlank } from './text.ts';

const DEFAULT_FORM: AttestationForm = 'IN_PERSON';
const NOTE_LENGTH = 2000;
const NUMBER_LENGTH = 40;
/** Longer cells than this lose their end. */
const LONGEST: readonly (readonly [Field, number])[] = [
  ['note', NOTE_LENGTH],
  ['organisation', 400],
  ['post', 300],
  ['subject', 300],
];

/** Reads a row of a journal from the texts of its cells: all that can be read, and what is wrong with the rest. */
export function readApplication(number: number, texts: FieldTexts): ApplicationRow {
  const person = readPerson(texts);
  const received = readDate(texts.receivedAt ?? '');
  const claimed = claimedOf(texts.claimedCategory ?? '');
  const held = heldOf(texts);
  const form = readForm(texts.form ?? '');
  const snils = readSnils(texts.snils ?? '');
  const typedSnils = clip(cleanText(texts.snils ?? ''), NUMBER_LENGTH);
  const epguNo = readEpguNo(texts.epguNo ?? '');
  const core = {
    ...person,
    receivedAt: valueOrNull(received),
    heldCategory: held.category,
    heldUntil: held.until,
    claimedCategory: valueOrNull(claimed),
    form: form ?? DEFAULT_FORM,
    snils: snils.kind === 'none' ? '' : snils.kind === 'odd' ? typedSnils : snils.digits,
    epguNo: epguNo === null ? null : clip(epguNo, NUMBER_LENGTH),
    note: isBlank(texts.note ?? '') ? '' : clip(cleanText(texts.note ?? ''), NOTE_LENGTH),
  };
  const remarks: Remark[] = [...remarksOf(core)];
  if (snils.kind === 'none') remarks.push('NO_SNILS');
  if (form === null) remarks.push('NO_FORM');
  if (!held.isRead) remarks.push('HELD_UNREADABLE');
  if (isCut(texts)) remarks.push('TEXT_CUT');
  const problems = [
    nameProblem(person),
    received.ok ? null : badCell('badDate', 'receivedAt', dateProblem(received.error)),
    claimed.ok ? null : badCell('unknownCategory', 'claimedCategory', claimed.error),
    snilsProblem(snils),
  ].filter((found) => found !== null);
  return { number, draft: { ...core, remarks }, unread: unreadOf(problems, held, texts), problems };
}

/** Texts that were not understood, as typed: they are shown, mended, and read again with the row. */
function unreadOf(problems: readonly Problem[], held: Held, texts: FieldTexts): FieldTexts {
  const heldFields: readonly Field[] = held.isRead ? [] : ['heldCategory', 'heldUntil'];
  const fields = [...problems.map(({ field }) => field).filter((field) => field !== 'fullName'), ...heldFields];
  if (fields.length === 0) return NOTHING_UNREAD;
  return Object.fromEntries(fields.map((field) => [field, clip(cleanText(texts[field] ?? ''), UNREAD_LENGTH)]));
}

const NOTHING_UNREAD: FieldTexts = {};
const UNREAD_LENGTH = 200;

function badCell(rowClass: BadClass, field: Field, reason: Refusal): Problem {
  return { rowClass, field, reason };
}

function valueOrNull<T>(result: Result<T, unknown>): T | null {
  return result.ok ? result.value : null;
}

function claimedOf(text: string): Result<ClaimedCategory, Refusal> {
  const read = readClaimedCategory(text);
  if (read.kind === 'category' && read.category !== 'NONE') return { ok: true, value: read.category };
  const code =
    read.kind === 'empty' ? 'category.empty' : read.kind === 'several' ? 'category.several' : 'category.unknown';
  return { ok: false, error: problem(code, {}) };
}

type Held = { readonly category: HeldCategory; readonly until: LocalDate | null; readonly isRead: boolean };

/** The held category and its last day; «бессрочно» and a blank are both "no term". */
function heldOf(texts: FieldTexts): Held {
  const read = readHeldCategory(texts.heldCategory ?? '');
  const untilText = texts.heldUntil ?? '';
  const until = readDate(untilText);
  const hasNoTerm = isBlank(untilText) || /^\s*(?:бессрочн|без срока|нет|не )/i.test(untilText);
  return {
    category: read.kind === 'category' ? read.category : 'NONE',
    until: until.ok ? until.value : null,
    isRead: (read.kind === 'category' || read.kind === 'empty') && (until.ok || hasNoTerm),
  };
}

function snilsProblem(read: ReturnType<typeof readSnils>): Problem | null {
  if (read.kind === 'wrong')
    return badCell('invalidSnils', 'snils', problem('snils.checksum', { expected: read.expected }));
  if (read.kind === 'odd')
    return badCell('invalidSnils', 'snils', problem('snils.digits', { digits: read.digitCount }));
  return null;
}

function isCut(texts: FieldTexts): boolean {
  return LONGEST.some(([field, length]) => (texts[field]?.length ?? 0) > length);
}

/** Whether the row says all that an application needs. */
export function isComplete(draft: ApplicationDraft): draft is CompleteApplicationDraft {
  return draft.receivedAt !== null && draft.claimedCategory !== null && draft.lastName !== '' && draft.firstName !== '';
}

/** A draft from which an application can be made. */
export type CompleteApplicationDraft = ApplicationDraft & {
  readonly receivedAt: LocalDate;
  readonly claimedCategory: ClaimedCategory;
};
