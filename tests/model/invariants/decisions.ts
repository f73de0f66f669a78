import { equalJson } from '#shared/kernel/equal.ts';
import type { Application } from '#shared/records/application.ts';
import type { Decision } from '#shared/records/decision.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { hold, type Invariant } from '../act.ts';

const decided = new Set(['DECISION', 'GRANTED', 'REFUSED']);

/** Nothing changes after a decision but by a superseding record; final sheets, orders and votes that counted stay as they are. */
export const nothingChangesAfterADecision: Invariant = ({ name, changes, view }) => {
  for (const change of changes) {
    if (change.before !== null)
      hold(
        !isFrozen(change, view.get('agendaItems', itemOf(change))?.state),
        `${name} changed ${change.table} ${change.id}`,
      );
    if (change.table === 'applications') applicationStays(name, change.before, change.after);
    if (change.table === 'personal' && change.before) {
      const status = view.get('applications', change.id)?.status ?? 'DRAFT';
      hold(!decided.has(status), `${name} changed personal data in ${status}`);
    }
    if (change.table === 'decisions' && change.after) supersedes(name, change.after, view.rows('decisions'));
  }
};

function isFrozen(change: RowChange, agendaState: string | undefined): boolean {
  switch (change.table) {
    case 'decisions':
    case 'orders':
    case 'categories':
    case 'notices':
      return true;
    case 'scoreSheets':
      return change.before?.state === 'FINAL';
    case 'agendaItems':
      return change.before?.state === 'VOTED' || change.before?.state === 'REMOVED';
    case 'votes':
      return change.after !== null || agendaState === 'VOTED';
    case 'conclusions':
      return change.before?.teacherSignedOn !== null;
    case 'infoRequests':
      return change.before?.answer !== null;
    case 'withdrawals':
      return change.before?.state === 'REGISTERED' || change.before?.state === 'REJECTED';
    case 'meetings':
      return change.before?.state === 'PUBLISHED';
    default:
      return false;
  }
}

function itemOf(change: RowChange): string {
  return change.table === 'votes' ? (change.before?.agendaItemId ?? '') : '';
}

/** Of a decided application only status and stages move on. */
function applicationStays(name: string, before: Application | null, after: Application | null): void {
  if (!before || !decided.has(before.status)) return;
  const { status: _was, stages: _stages, ...kept } = before;
  const { status: _is, stages: _now, ...now } = after ?? before;
  hold(after !== null && equalJson(kept, now), `${name} changed a decided application`);
}

function supersedes(name: string, decision: Decision, all: readonly Decision[]): void {
  const previous = all.find(({ id }) => id === decision.supersedesId);
  if (decision.version === 1) {
    const ofApplication = all.filter(({ applicationId }) => applicationId === decision.applicationId);
    hold(ofApplication.length === 1, `${name} decided a second time`);
    return;
  }
  const isSame =
    previous?.version === decision.version - 1 &&
    previous.outcome === decision.outcome &&
    previous.category === decision.category &&
    previous.decidedOn === decision.decidedOn &&
    equalJson(previous.votes, decision.votes);
  hold(isSame, `${name} changed a decision`);
}
