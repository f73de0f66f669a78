import type { Application } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { type Act, hold, type Invariant } from '../act.ts';
import { lawful } from '../lawful.ts';

/** Nobody acts outside his role, nor outside his municipality, school, appointment or own application (§1.2). */
export const nobodyActsOutsideHisScope: Invariant = (act) => {
  const { name, actor, changes, view } = act;
  hold(lawful[name]?.roles.includes(actor.role) ?? false, `${actor.role} did ${name}`);
  const user = view.get('users', actor.userId);
  for (const application of touched(act)) {
    if (actor.role === 'coordinator') {
      const municipality = view.get('municipalities', application.municipalityId)?.name;
      hold(municipality === user?.municipality, `a coordinator did ${name} in another municipality`);
    }
    if (actor.role === 'schoolCoordinator') {
      hold(user?.organisationId === application.organisationId, `a school did ${name} for another school`);
    }
    if (actor.role === 'teacher') {
      const owner = view.get('filings', application.id)?.applicantId;
      const isNew = changes.some(({ table, id, after }) => table === 'applications' && id === application.id && !after);
      hold(isNew || owner === actor.userId, `a teacher did ${name} for another`);
    }
  }
  if (actor.role === 'expert') expertKeepsToHisOwn(act, user?.expertId);
  if (actor.role === 'chair' || actor.role === 'member') memberKeepsToHisOwn(act, user?.memberId);
};

function expertKeepsToHisOwn({ name, changes, view }: Act, own: string | undefined): void {
  for (const change of changes) {
    if (change.table === 'scoreSheets')
      hold(change.after?.expertId === own, `an expert did ${name} on another's sheet`);
    if (change.table !== 'invitations' || !change.after) continue;
    const isAnswer = change.after.state !== 'SLOT_CLOSED';
    hold(!isAnswer || change.after.expertId === own, `an expert did ${name} for another`);
    hold(view.get('applications', change.after.applicationId) !== undefined, 'an invitation to nothing');
  }
}

function memberKeepsToHisOwn({ name, changes }: Act, own: string | undefined): void {
  for (const change of changes) {
    if (change.table === 'votes') hold(change.after?.memberId === own, 'a member voted for another');
    if (change.table !== 'meetings') continue;
    const signed = change.after?.signedIds.filter((id) => !change.before?.signedIds.includes(id)) ?? [];
    hold(
      signed.every((id) => id === own),
      `a member did ${name} for another`,
    );
  }
}

/** Applications that the act has to do with, by any of its rows, as they were before it. */
function touched({ changes, view }: Act): readonly Application[] {
  return changes.flatMap((change) => {
    if (change.table === 'applications') return change.before ?? change.after ?? [];
    return view.get('applications', applicationIdOf(change) ?? '') ?? [];
  });
}

function applicationIdOf(change: RowChange): string | undefined {
  const row: Readonly<Record<string, unknown>> = change.after ?? change.before ?? {};
  if (typeof row.applicationId === 'string') return row.applicationId;
  const byId = ['personal', 'dossiers', 'filings', 'procedures', 'portfolios', 'archives', 'categories'];
  return byId.includes(change.table) ? change.id : undefined;
}
