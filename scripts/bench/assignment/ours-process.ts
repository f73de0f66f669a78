import { readFileSync } from 'node:fs';
import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';
import type { PlanPair } from '#shared/domain/assignment/solver/plan-rows.ts';
import { type Replanned, replan } from '#shared/domain/assignment/solver/replan.ts';
import { type SolvedPlan, solveAssignment } from '#shared/domain/assignment/solver/solve.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { OursMeasured } from './in-process.ts';

const REFUSED_OF = 100;

// Our solver, from the problem as read from the file to the checked plan.
const instance: AssignmentInstance = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const first = timed(() => solveAssignment(instance));
const plan = madeOf(first.outcome);
const megabytes = process.resourceUsage().maxRSS / 1024;
const others = Array.from({ length: Number(process.argv[3]) - 1 }, () => timed(() => solveAssignment(instance)));
if (!plan.certificate.optimal) throw new Error('the plan is not proven');
const listened = listenedTo();
const measured: OursMeasured = {
  ms: [first, ...others].map(({ ms }) => ms),
  objective: plan.objective,
  megabytes,
  loads: loadsOf(plan),
  ...listened,
  stopMs: stoppedAfter(listened.reports / 2),
  ...replanned(),
};
process.send?.(measured, () => process.disconnect());

function timed<T>(work: () => T): { readonly ms: number; readonly outcome: T } {
  const started = performance.now();
  const outcome = work();
  return { ms: performance.now() - started, outcome };
}

function madeOf<T>(outcome: Result<T, Refusal>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

function loadsOf({ pairs }: SolvedPlan): readonly number[] {
  const loads = new Map(instance.experts.map(({ id }) => [id, 0]));
  for (const { expert } of pairs) loads.set(expert, (loads.get(expert) ?? 0) + 1);
  return [...loads.values()];
}

function listenedTo(): Pick<OursMeasured, 'reports' | 'deafMs'> {
  const moments = [performance.now()];
  solveAssignment(instance, () => moments.push(performance.now()) > 0);
  moments.push(performance.now());
  const gaps = moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0));
  return { reports: moments.length - 2, deafMs: Math.max(...gaps) };
}

/** A stop that is asked just after the middle report waits for the next one. */
function stoppedAfter(reports: number): number {
  let heard = 0;
  let asked = performance.now();
  solveAssignment(instance, () => {
    heard += 1;
    if (heard <= reports) asked = performance.now();
    return heard <= reports;
  });
  return performance.now() - asked;
}

/**
 * One pair in a hundred is refused. Then a harder case: one expert in thirty refuses a third of his, and nobody has room
 * for more than he had, so that places can only be filled by giving those experts what others have.
 */
function replanned(): Pick<OursMeasured, 'replan' | 'tightReplan'> {
  const some = plan.pairs.filter((_, i) => i % REFUSED_OF === 0);
  const few = new Set(instance.experts.filter((_, e) => e % 30 === 0).map(({ id }) => id));
  const ofFew = plan.pairs.filter(({ expert }) => few.has(expert)).filter((_, i) => i % 3 === 0);
  const loads = loadsOf(plan);
  const experts = instance.experts.map((expert, e) => ({ ...expert, limit: loads[e] ?? 0 }));
  return { replan: replannedOn(instance, some), tightReplan: replannedOn({ ...instance, experts }, ofFew) };
}

function replannedOn(before: AssignmentInstance, pairs: readonly PlanPair[]): OursMeasured['replan'] {
  const refused = new Set(pairs.map(nameOf));
  const after = { ...before, pairs: before.pairs.filter((pair) => !refused.has(nameOf(pair))) };
  const { ms, outcome } = timed(() => replan(after, plan.pairs));
  const { changed, plan: next }: Replanned = madeOf(outcome);
  const held = new Set(plan.pairs.map(nameOf));
  const kept = next.pairs.filter((pair) => held.has(nameOf(pair))).length;
  if (kept !== plan.pairs.length - refused.size - changed.length) throw new Error('a change was not told');
  return { ms, changed: changed.length, missing: next.unassigned.reduce((sum, row) => sum + row.missing, 0) };
}

function nameOf({ application, expert }: PlanPair): string {
  return `${application} ${expert}`;
}
