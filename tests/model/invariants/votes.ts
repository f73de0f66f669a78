import { profileOf } from '#shared/domain/profile/region-profile.ts';
import type { Decision } from '#shared/records/decision.ts';
import { hold, type Invariant } from '../act.ts';
import type { ModelView } from '../model-view.ts';

/** One vote per member, by those present and without a conflict; votes add up, quorum is there, a tie is the teacher's. */
export const votesAreCountedRight: Invariant = ({ name, changes, view }) => {
  for (const change of changes) {
    if (change.table === 'votes' && change.after) oneVoteEach(view, change.after.agendaItemId);
    if (change.table === 'decisions' && change.after?.version === 1) decisionIsRight(name, view, change.after);
    if (change.table === 'applications' && change.after?.status === 'GRANTED') isHeldFromDecision(view, change.id);
  }
};

function votersOn(view: ModelView, itemId: string) {
  return view.rows('votes').filter(({ agendaItemId }) => agendaItemId === itemId);
}

function oneVoteEach(view: ModelView, itemId: string): void {
  const item = view.get('agendaItems', itemId);
  const meeting = item && view.get('meetings', item.meetingId);
  const application = item && view.get('applications', item.applicationId);
  hold(item !== undefined && meeting !== undefined && application !== undefined, 'a vote on nothing');
  hold(meeting.state === 'OPEN', `a vote in a meeting that is ${meeting.state}`);
  const voters = votersOn(view, itemId).map(({ memberId }) => memberId);
  hold(new Set(voters).size === voters.length, 'a member voted twice');
  for (const memberId of voters) {
    hold(meeting.presentIds.includes(memberId), 'an absent member voted');
    hold(!item.recusals.some((one) => one.memberId === memberId), 'a recused member voted');
    const member = view.get('members', memberId);
    hold(member?.organisationId !== application.organisationId, 'a colleague of the applicant voted');
  }
}

function decisionIsRight(
  name: string,
  view: ModelView,
  { votes, outcome, applicationId, meetingId, decidedOn }: Decision,
): void {
  const { present, members, recused } = votes;
  hold(present * 3 >= members * 2, `${name} without a quorum: ${present} of ${members}`);
  const cast = votes.for + votes.against + votes.abstained;
  hold(cast === present - recused && cast > 0, `${name}: ${cast} votes of ${present - recused}`);
  const against = votes.against + (profileOf(view).abstentionsCountAgainst ? votes.abstained : 0);
  hold((outcome === 'GRANTED') === votes.for >= against, `${name}: ${votes.for} for, ${against} against is ${outcome}`);
  const meeting = view.get('meetings', meetingId);
  hold(meeting?.date === decidedOn, 'a decision of another day than its meeting');
  const byName = votersOn(view, `${meetingId}:${applicationId}`);
  hold(byName.length === 0 || byName.length === cast, `${name}: ${byName.length} votes by name, ${cast} counted`);
}

function isHeldFromDecision(view: ModelView, applicationId: string): void {
  const decision = view.rows('decisions').find((one) => one.applicationId === applicationId);
  const grant = view.get('categories', applicationId);
  hold(decision?.outcome === 'GRANTED', 'a category without a decision to grant it');
  hold(grant?.since === decision.decidedOn && grant.validUntil === null, 'a category from another day, or with a term');
  const order = grant && view.get('orders', grant.orderId);
  const meeting = view.get('meetings', decision.meetingId);
  hold(order !== undefined && order.date >= (meeting?.date ?? ''), 'an order before its meeting');
  hold(meeting !== undefined && meeting.signedIds.length > 0, 'an order on a protocol that nobody signed');
}
