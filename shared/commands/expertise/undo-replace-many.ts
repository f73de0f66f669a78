import { z } from 'zod';
import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { invitationsOf } from '#shared/domain/expertise/panel.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { permitted, replaceApplication } from '../applications.ts';
import { namesOf } from '../assignment/why-not-plan.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { replaceExpert } from './replace-expert.ts';

const panelSchema = z.array(idSchema).max(20);
const rowSchema = z.object({
  applicationId: idSchema,
  /** Who was on the panel before the replacement, and after it. */
  basis: panelSchema,
  expertIds: panelSchema,
});
const argsSchema = z.object({ rows: z.array(rowSchema).min(1).max(1_000) });
type Args = z.infer<typeof argsSchema>;
type Row = Args['rows'][number];

/**
 * Takes replacements back, all of them: who was replaced is on his panel again as he was, provided nobody has changed it since,
 * no new expert has answered yet, and those who left may still be appointed. The new invitations are called off.
 */
export const undoReplaceMany: Command<Args, Application> = {
  name: 'application.undoReplaceExperts',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, application) => replaceExpert.permit(view, actor, application),
  decide(view, args, context) {
    const ids = args.rows.map(({ applicationId }) => applicationId);
    const found = permitted(view, ids, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const rows = new Map(args.rows.map((row) => [row.applicationId, row]));
    const panels = found.value.flatMap((application) => {
      const row = rows.get(application.id);
      return row ? { application, row } : [];
    });
    const later = panels.filter(({ application, row }) => !isAsReplaced(view, application, row));
    if (later.length > 0) {
      return err(refuseExpertise('replace.undoLater', namesOf(later.map(({ application }) => application))));
    }
    const refusal = whyNotBack(view, panels);
    return refusal ? err(refusal) : ok({ changes: panels.flatMap((panel) => takenBack(view, panel)) });
  },
};

/** What takes the changes of a replacement back. */
export function undoReplaceArgs(changes: readonly RowChange[]): Args {
  return {
    rows: changes.flatMap(({ table, before, after }) => {
      if (table !== 'applications' || !before || !after) return [];
      return { applicationId: after.id, basis: [...before.expertIds], expertIds: [...after.expertIds] };
    }),
  };
}

type Panel = { readonly application: Application; readonly row: Row };

function isAsReplaced(view: View, application: Application, row: Row): boolean {
  if (!equalJson(application.expertIds, row.expertIds)) return false;
  const came = cameBy(row).map((id) => latest(view, row, id));
  const left = leftBy(row).map((id) => latest(view, row, id));
  const areOpen = came.every((one) => one?.state === 'INVITED') && left.every((one) => one?.state === 'REPLACED');
  return areOpen && [true, false].every((isExtra) => placesOf(left, isExtra) <= placesOf(came, isExtra));
}

/** Places of the panel, or the one of the extra expert: whoever comes back takes the place of somebody who leaves. */
function placesOf(invitations: readonly (Invitation | undefined)[], isExtra: boolean): number {
  return invitations.filter((one) => one?.isExtra === isExtra).length;
}

/** Whether those who left may come back: their places have been kept, their load may have been given away. */
function whyNotBack(view: View, panels: readonly Panel[]): Refusal | null {
  const shifts = shiftsOf(panels);
  for (const { application, row } of panels) {
    const panel = row.basis.flatMap((id) => view.get('experts', id) ?? []);
    if (panel.length < row.basis.length) return refuse('assignment.expertGone', {});
    for (const expert of panel.filter(({ id }) => leftBy(row).includes(id))) {
      const others = (shifts.get(`${expert.id}|${application.period}`) ?? 0) - 1;
      const refusal = whyNotAssignable(view, application, expert, application.period ?? '', panel, others);
      if (!refusal) continue;
      const who = { applicant: surnameWithInitials(application), expert: surnameWithInitials(expert) };
      return refuseExpertise('replace.undoRefused', { ...who, reason: explain(refusal) });
    }
  }
  return null;
}

function shiftsOf(panels: readonly Panel[]): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>();
  for (const { application, row } of panels) {
    const shift = (id: string, by: number) => {
      const key = `${id}|${application.period}`;
      shifts.set(key, (shifts.get(key) ?? 0) + by);
    };
    for (const id of leftBy(row)) shift(id, 1);
    for (const id of cameBy(row)) shift(id, -1);
  }
  return shifts;
}

function takenBack(view: View, { application, row }: Panel): readonly RowChange[] {
  const came = cameBy(row).flatMap((id) => latest(view, row, id) ?? []);
  const left = leftBy(row).flatMap((id) => latest(view, row, id) ?? []);
  return [
    replaceApplication(application, { ...application, expertIds: [...row.basis] }),
    ...came.map((one) => put(view, 'invitations', { ...one, state: 'CALLED_OFF' })),
    ...left.map((one) => put(view, 'invitations', asBefore(one))),
  ];
}

/** Who had answered is at work again, who had not is asked again. */
function asBefore(one: Invitation): Invitation {
  return { ...one, state: one.answeredAt === null ? 'INVITED' : 'CONFIRMED', comment: '' };
}

function latest(view: View, { applicationId }: Row, expertId: string): Invitation | undefined {
  return invitationsOf(view, applicationId)
    .filter((one) => one.expertId === expertId)
    .at(-1);
}

function cameBy({ basis, expertIds }: Row): readonly string[] {
  return expertIds.filter((id) => !basis.includes(id));
}

function leftBy({ basis, expertIds }: Row): readonly string[] {
  return basis.filter((id) => !expertIds.includes(id));
}
