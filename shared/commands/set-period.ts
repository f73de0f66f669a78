import { z } from 'zod';
import { enterStatus } from '#shared/domain/applications/stages.ts';
import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { whyPeriodClosed } from '#shared/domain/periods/closed-periods.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { isFrom, moves } from '#shared/domain/statuses/moves.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import { applicationSchema } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { permitted, replaceApplication } from './applications.ts';
import type { Command, DecideContext, Decision } from './command.ts';

const argsSchema = z.object({
  ids: z.array(idSchema).min(1).max(100_000),
  period: applicationSchema.shape.period,
});

/** Statuses in which the place in the schedule may still be changed. */
export const plannableStatuses: ReadonlySet<ApplicationStatus> = new Set(moves.setPeriod.from);

/**
 * Chooses the attestation period; for a registered application that accepts it for consideration (domain T7, S1
 * "period chosen"). The simplified form never enters the schedule. Can be undone until the schedule is approved.
 */
export const setPeriod: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.setPeriod',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = mayAct(view, actor, 'plan', application.municipalityId);
    if (refusal) return refusal;
    if (application.form === 'SIMPLIFIED') return refuse('application.simplifiedOutsideSchedule', {});
    if (plannableStatuses.has(application.status)) return null;
    return refuse('application.cannotPlan', { status: statusNames[application.status] });
  },
  decide: (view, args, context) => withPeriods(view, new Map(args.ids.map((id) => [id, args.period])), context),
};

/** Chooses the period of each application by its id: one rule for one window and for many. */
export function withPeriods(
  view: View,
  periods: ReadonlyMap<string, string | null>,
  context: DecideContext,
): Result<Decision, Refusal> {
  const found = permitted(view, [...periods.keys()], (one) => setPeriod.permit(view, context.actor, one));
  if (!found.ok) return found;
  const moves = found.value
    .map((before) => ({ before, period: periods.get(before.id) ?? null }))
    .filter(({ before, period }) => before.period !== period);
  const closed = moves.map(({ period }) => whyPeriodClosed(view, period)).find((one) => one !== null);
  const refusal = closed ?? whyPeriodClashes(view, moves);
  if (refusal) return err(refusal);
  return ok({ changes: moves.map((move) => changeOf(move, context)) });
}

type PeriodMove = { readonly before: Application; readonly period: string | null };

/** A registered application is accepted by the choice (T7). */
function changeOf({ before, period }: PeriodMove, context: DecideContext): RowChange {
  const isAcceptance = isFrom('accept', before.status) && period !== null;
  const base = isAcceptance ? enterStatus(before, 'ACCEPTED', context) : before;
  return replaceApplication(before, { ...base, period });
}

/** Each application is judged with those before it in the new period already, so that together they fit as well. */
function whyPeriodClashes(view: View, moves: readonly PeriodMove[]): Refusal | null {
  const moved = new Map<string, number>();
  for (const { before, period } of moves.filter((move) => move.before.expertIds.length > 0)) {
    if (period === null) return refuse('application.periodKept', {});
    for (const id of before.expertIds) {
      const place = `${id}|${period}`;
      const expert = view.get('experts', id);
      const refusal = expert ? whyNotAssignable(view, before, expert, period, [], moved.get(place)) : null;
      if (refusal) return refusal;
      moved.set(place, (moved.get(place) ?? 0) + 1);
    }
  }
  return null;
}
