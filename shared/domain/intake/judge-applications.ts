import type { Refusal } from '#shared/kernel/refusal.ts';
import { DuplicateIndex } from './duplicate-index.ts';
import type { ApplicationRow, Problem, RowClass } from './intake-row.ts';
import type { OfficeDuplicates } from './office-duplicates.ts';
import { problem } from './problem.ts';

/** The class of a row, and its problem when it is a bad one. */
export type Judgement = { readonly rowClass: RowClass; readonly problem: Problem | null };

/** What the user has decided about rows, by row number. */
export type Choices = {
  /** Rows that are not to be loaded: nothing repeats them. */
  readonly leftOut: ReadonlySet<number>;
  /** Rows whose wrong СНИЛС is accepted on purpose. */
  readonly accepted: ReadonlySet<number>;
};

/** Nothing decided yet. */
export const noChoices: Choices = { leftOut: new Set(), accepted: new Set() };

const VALID: Judgement = { rowClass: 'valid', problem: null };

/** Gives each row one class, the first that fits: what is wrong in the row itself, then a repeat, else valid. */
export function judgeApplications(
  rows: readonly ApplicationRow[],
  office: OfficeDuplicates,
  choices: Choices,
): readonly Judgement[] {
  const earlier = new DuplicateIndex<number>();
  return rows.map((row) => {
    const judgement = judge(row, earlier, office, choices.accepted.has(row.number));
    if (!choices.leftOut.has(row.number)) earlier.add(row.draft, row.number);
    return judgement;
  });
}

function judge(
  row: ApplicationRow,
  earlier: DuplicateIndex<number>,
  office: OfficeDuplicates,
  isAccepted: boolean,
): Judgement {
  const own = row.problems.find((found) => !(isAccepted && found.rowClass === 'invalidSnils'));
  if (own) return { rowClass: own.rowClass, problem: own };
  const reason = repeatedRow(row, earlier) ?? repeatedInOffice(row, office);
  if (!reason) return VALID;
  const field = reason.code.endsWith('BySnils') ? 'snils' : 'fullName';
  return { rowClass: 'duplicates', problem: { rowClass: 'duplicates', field, reason } };
}

function repeatedRow(row: ApplicationRow, earlier: DuplicateIndex<number>): Refusal | null {
  const match = earlier.find(row.draft);
  if (!match) return null;
  return problem(match.by === 'snils' ? 'duplicate.rowBySnils' : 'duplicate.rowByName', { row: match.entry });
}

function repeatedInOffice(row: ApplicationRow, office: OfficeDuplicates): Refusal | null {
  const match = office.find(row.draft, row.draft.receivedAt);
  if (!match) return null;
  const code = match.by === 'snils' ? 'duplicate.officeBySnils' : 'duplicate.officeByName';
  return problem(code, { systemNo: match.entry.systemNo });
}
