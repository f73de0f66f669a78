import { formatDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { absencesIn, isAbsentAllPeriod } from '../experts/absences.ts';
import { firstDayOf, lastDayOf } from '../periods/period.ts';
import { refusePlan } from '../refusals/plan-refusals.ts';
import { assignmentRulesOf } from './assignment-rules.ts';

/** Rules about an expert in a period, whoever applies, in the order in which a choice is told. */
export type ExpertRule = 'closed' | 'absent' | 'category';

/** «Больше не эксперт» before the period is over. */
function whyClosed(_view: View, expert: Expert, period: string): Refusal | null {
  const { closed } = expert;
  if (!closed || closed.on > lastDayOf(period)) return null;
  return refusePlan('assignment.closed', { on: formatDate(closed.on) });
}

/** Away in the period, as the region counts it. */
function whyAbsent(view: View, expert: Expert, period: string): Refusal | null {
  const [absence] = absencesIn(view, expert.id, period);
  if (!absence) return null;
  const isWhole = assignmentRulesOf(view).absence === 'wholePeriod';
  if (isWhole && !isAbsentAllPeriod(view, expert.id, period)) return null;
  return refusePlan('assignment.absent', { from: formatDate(absence.from), to: formatDate(absence.to) });
}

/** His category ended before the period, where the region does not appoint such experts. */
function whyCategoryBlocks(view: View, expert: Expert, period: string): Refusal | null {
  return assignmentRulesOf(view).expiredCategory === 'block' ? categoryWarning(expert, period) : null;
}

/** What is told of an expert whose category ended before the period, whether it keeps him away or not. */
export function categoryWarning(expert: Expert, period: string): Refusal | null {
  const { categoryUntil } = expert;
  if (categoryUntil === undefined || period === '' || categoryUntil >= firstDayOf(period)) return null;
  return refusePlan('assignment.categoryExpired', { on: formatDate(categoryUntil) });
}

/** The rules by name, in order. */
export const expertRules: Readonly<Record<ExpertRule, (view: View, expert: Expert, period: string) => Refusal | null>> =
  { closed: whyClosed, absent: whyAbsent, category: whyCategoryBlocks };

type Answers = { readonly revision: number; readonly byExpert: WeakMap<Expert, Map<string, Refusal | null>> };

const kept = new WeakMap<View, Answers>();

/**
 * Null when the expert works in the period, otherwise the reason. Without a period nothing is known to forbid it. Kept per state of
 * what the rules look at: a plan asks it of the same few experts for thousands of applications.
 */
export function whyNotWorking(view: View, expert: Expert, period: string): Refusal | null {
  if (period === '') return null;
  const answers = answersOf(view, expert);
  const known = answers.get(period);
  if (known !== undefined) return known;
  const refusal = firstRefusal(view, expert, period);
  answers.set(period, refusal);
  return refusal;
}

function answersOf(view: View, expert: Expert): Map<string, Refusal | null> {
  const revision = view.revision('absences') + view.revision('officeProfiles') + view.revision('office');
  const known = kept.get(view);
  const { byExpert } =
    known?.revision === revision ? known : { byExpert: new WeakMap<Expert, Map<string, Refusal | null>>() };
  if (byExpert !== known?.byExpert) kept.set(view, { revision, byExpert });
  const answers = byExpert.get(expert) ?? new Map<string, Refusal | null>();
  byExpert.set(expert, answers);
  return answers;
}

function firstRefusal(view: View, expert: Expert, period: string): Refusal | null {
  for (const rule of Object.values(expertRules)) {
    const refusal = rule(view, expert, period);
    if (refusal) return refusal;
  }
  return null;
}
