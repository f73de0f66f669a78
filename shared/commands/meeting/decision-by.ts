import { countVotes, type VoteCount } from '#shared/domain/commission/count-votes.ts';
import { currentConclusion } from '#shared/domain/expertise/conclusions.ts';
import { votesOn, waitingItem } from '#shared/domain/meetings/agenda.ts';
import { excludedPresent } from '#shared/domain/meetings/voters.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { refuseCommission } from '#shared/domain/refusals/commission-refusals.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { AgendaItem } from '#shared/records/agenda-item.ts';
import type { Application } from '#shared/records/application.ts';
import { type Decision, decisionId } from '#shared/records/decision.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { View } from '#shared/records/view.ts';
import type { Vote } from '#shared/records/vote.ts';
import type { DecideContext } from '../command.ts';

type Counts = Pick<VoteCount, 'for' | 'against' | 'abstained'>;
type How = { readonly counts: Counts | null; readonly motive: string };
type Decided = { readonly item: AgendaItem; readonly decision: Decision };

/** The decision that a vote comes to, or why there is none: no quorum, votes that do not add up, no motive. */
export function decisionBy(
  view: View,
  application: Application,
  how: How,
  context: DecideContext,
): Result<Decided, Refusal> {
  const item = waitingItem(view, application.id);
  const meeting = item && view.get('meetings', item.meetingId);
  if (!item || !meeting) return err(refuseMeeting('agenda.notOn', {}));
  const counts = countsOf(votesOn(view, item.id), how.counts);
  if (!counts.ok) return counts;
  const recused = excludedPresent(view, meeting, item, application).length;
  const sizes = { members: meeting.memberIds.length, present: meeting.presentIds.length, recused };
  const result = countVotes({ ...sizes, ...counts.value }, profileOf(view));
  if (!result.ok) return result;
  const { outcome, hasQuorum, needed, isTie } = result.value;
  if (!hasQuorum) return err(refuseCommission('vote.noQuorum', { present: sizes.present, needed }));
  if (outcome === null) return err(refuseCommission('vote.nobodyVotes', {}));
  const motive = how.motive.trim();
  const advice = adviceAgainst(view, application.id, outcome);
  if (advice && motive === '') return err(refuseMeeting('vote.motiveMissing', { advice }));
  const votes = { ...sizes, ...counts.value, isTie };
  const decision = {
    ...firstVersion(view, application, meeting, context),
    outcome,
    votes,
    motive: advice ? motive : '',
  };
  return ok({ item, decision });
}

/** Counts said aloud, or the sum of votes given by name; never both. */
function countsOf(votes: readonly Vote[], said: Counts | null): Result<Counts, Refusal> {
  if (votes.length === 0) return said ? ok(said) : err(refuseMeeting('vote.countsMissing', {}));
  if (said) return err(refuseMeeting('vote.countsTwice', {}));
  const of = (choice: Vote['choice']) => votes.filter((vote) => vote.choice === choice).length;
  return ok({ for: of('FOR'), against: of('AGAINST'), abstained: of('ABSTAIN') });
}

/** What the experts advised where the commission decides otherwise (domain §6.3); null where it follows them. */
function adviceAgainst(view: View, applicationId: string, outcome: Decision['outcome']): string | null {
  const verdict = currentConclusion(view, applicationId)?.verdict;
  if (verdict === 'MEETS' && outcome === 'REFUSED') return 'соответствует';
  return verdict === 'DOES_NOT_MEET' && outcome === 'GRANTED' ? 'не соответствует' : null;
}

function firstVersion(view: View, application: Application, meeting: Meeting, { at, actor }: DecideContext) {
  const { id, lastName, firstName, patronymic, post, subject } = application;
  const organisation = view.get('organisations', application.organisationId)?.name ?? '';
  return {
    id: decisionId(id, 1),
    applicationId: id,
    version: 1,
    supersedesId: null,
    meetingId: meeting.id,
    category: application.claimedCategory,
    decidedOn: meeting.date,
    printed: { lastName, firstName, patronymic, post, subject, organisation },
    recordedAt: at,
    recordedBy: actor.userId,
    reason: '',
  };
}
