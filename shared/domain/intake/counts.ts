import type { AttestationForm, ClaimedCategory } from '#shared/records/application.ts';
import { categoryNames, formNames } from '../statuses/category.ts';
import type { ApplicationRow, IntakeDraft, IntakeRow, RowClass } from './intake-row.ts';
import type { Judgement } from './judge-applications.ts';

/** A figure under its Russian name. */
export type Tally = Readonly<Record<string, number>>;

/** How many rows each class has. */
export type ClassCounts = Readonly<Record<RowClass, number>>;

/** Counts rows by class; the sum is the number of rows. */
export function countClasses(judgements: readonly Judgement[]): ClassCounts {
  const counts = {
    missingFio: 0,
    badDate: 0,
    unknownCategory: 0,
    invalidSnils: 0,
    badLimit: 0,
    duplicates: 0,
    valid: 0,
  };
  for (const { rowClass } of judgements) counts[rowClass] += 1;
  return counts;
}

/** What valid applications are about: how many of each category and form. */
export function tallyApplications(
  rows: readonly ApplicationRow[],
  judgements: readonly Judgement[],
): { readonly byClaimed: Tally; readonly byForm: Tally } {
  const valid = validOf(rows, judgements);
  return {
    byClaimed: tally(valid.map(({ draft }) => claimedName(draft.claimedCategory))),
    byForm: tally(valid.map(({ draft }) => formName(draft.form))),
  };
}

/** How many valid rows each municipality has, in the order of the alphabet. */
export function tallyMunicipalities<D extends IntakeDraft>(
  rows: readonly IntakeRow<D>[],
  judgements: readonly Judgement[],
): Tally {
  return tally(validOf(rows, judgements).map(({ draft }) => draft.municipality));
}

function validOf<D extends IntakeDraft>(
  rows: readonly IntakeRow<D>[],
  judgements: readonly Judgement[],
): readonly IntakeRow<D>[] {
  return rows.filter((_, i) => judgements[i]?.rowClass === 'valid');
}

function claimedName(category: ClaimedCategory | null): string {
  return category === null ? '' : categoryNames[category];
}

function formName(form: AttestationForm): string {
  return formNames[form];
}

const alphabet = new Intl.Collator('ru');

function tally(names: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => alphabet.compare(a, b)));
}
