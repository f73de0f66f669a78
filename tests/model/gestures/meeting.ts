import { votesOn, waitingItem } from '#shared/domain/meetings/agenda.ts';
import { currentDecision } from '#shared/domain/meetings/decisions.ts';
import { excludedPresent } from '#shared/domain/meetings/voters.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import { type Gesture, type World, words } from '../world.ts';

/** The meeting that the application has to do with, or any. */
function meetingOf({ app, pick, view }: World): Meeting | undefined {
  const id = app && (waitingItem(view, app.id)?.meetingId ?? currentDecision(view, app.id)?.meetingId);
  return (id && view.get('meetings', id)) || pick.of(view.rows('meetings'));
}

const saveMember: Gesture = ({ pick, view }) => {
  const member = pick.of(view.rows('members'));
  return member && { ...member, post: `должность ${pick.int(3)}` };
};

const planMeeting: Gesture = ({ pick, view, today, fresh }) => {
  const open = view.rows('meetings').find(({ state }) => state === 'PLANNED');
  const id = open && pick.chance(50) ? open.id : fresh('z');
  const members = view.rows('members').map((member) => member.id);
  const memberIds = pick.chance(90) ? members : pick.some(members, 60);
  return { id, date: addDays(today, pick.of([0, 0, 0, 1, 3, 80]) ?? 0), place: 'Зал', memberIds };
};

const attendance: Gesture = (world) => {
  const meeting = meetingOf(world);
  return (
    meeting && {
      meetingId: meeting.id,
      presentIds: world.pick.some(meeting.memberIds, world.pick.of([100, 85, 85, 40]) ?? 85),
    }
  );
};

const putOnAgenda: Gesture = ({ app, pick, view }) => {
  const live = view.rows('meetings').filter(({ state }) => state === 'PLANNED' || state === 'OPEN');
  const meeting = pick.of(pick.chance(95) && live.length > 0 ? live : view.rows('meetings'));
  return app && meeting && { ids: [app.id], meetingId: meeting.id, lateReason: pick.chance(40) ? 'Болезнь' : '' };
};

const withReason: Gesture = ({ app, pick }) => app && { applicationId: app.id, reason: words(pick, 'Нет кворума') };

const recuse: Gesture = (world) => {
  const member = world.pick.of(meetingOf(world)?.memberIds ?? []);
  return world.app && member && { applicationId: world.app.id, memberId: member, reason: words(world.pick, 'Родство') };
};

const castVote: Gesture = (world) => {
  const { app, pick, view } = world;
  const item = app && waitingItem(view, app.id);
  const voted = item ? votesOn(view, item.id).map(({ memberId }) => memberId) : [];
  const present = meetingOf(world)?.presentIds ?? [];
  const left = present.filter((id) => !voted.includes(id));
  const memberId = pick.of(pick.chance(90) && left.length > 0 ? left : present);
  return app && memberId && { applicationId: app.id, memberId, choice: pick.of(['FOR', 'FOR', 'AGAINST', 'ABSTAIN']) };
};

/** How many are likely to have a vote: a count that adds up is rarely met by chance. */
function likelyVoters({ app, view }: World): number {
  const item = app && waitingItem(view, app.id);
  const meeting = item && view.get('meetings', item.meetingId);
  return item && meeting ? meeting.presentIds.length - excludedPresent(view, meeting, item, app).length : 0;
}

const recordVote: Gesture = (world) => {
  const { app, pick, view } = world;
  const item = app && waitingItem(view, app.id);
  const isByName = item !== undefined && votesOn(view, item.id).length > 0;
  const voters = pick.chance(85) ? likelyVoters(world) : pick.int(10);
  const against = pick.int(voters + 1);
  const abstained = pick.int(voters - against + 1);
  const counts = { for: voters - against - abstained, against, abstained };
  return (
    app && {
      ids: [app.id],
      counts: isByName && pick.chance(95) ? null : counts,
      motive: pick.chance(75) ? 'Мотив' : '',
    }
  );
};

const ofMeeting: Gesture = (world) => {
  const meeting = meetingOf(world);
  return meeting && { meetingId: meeting.id };
};

const draftProtocol: Gesture = (world) => {
  const meeting = meetingOf(world);
  return meeting && { meetingId: meeting.id, protocolNo: words(world.pick, String(world.pick.int(6))) };
};

const sign: Gesture = (world) => {
  const meeting = meetingOf(world);
  return meeting && { meetingId: meeting.id, memberIds: world.pick.some(meeting.presentIds, 70) };
};

const issueOrder: Gesture = (world) => {
  const { app, pick, view, today, fresh } = world;
  const meeting = meetingOf(world);
  if (!app || !meeting) return undefined;
  const decided = view.rows('applications').filter(({ status }) => status === 'DECISION');
  const outcome = pick.chance(90) ? (currentDecision(view, app.id)?.outcome ?? 'GRANTED') : 'GRANTED';
  const same = decided.filter(({ id }) => currentDecision(view, id)?.outcome === outcome).map(({ id }) => id);
  const applicationIds = [...new Set([app.id, ...pick.some(same, 60)])];
  const motives = Object.fromEntries(applicationIds.map((id) => [id, words(pick, 'Уровень не соответствует')]));
  const date = addDays(today, -pick.int(2));
  return {
    id: fresh('o'),
    meetingId: meeting.id,
    outcome,
    number: String(pick.int(40)),
    date,
    applicationIds,
    motives,
  };
};

const publish: Gesture = (world) => {
  const meeting = meetingOf(world);
  return meeting && { meetingId: meeting.id, publishedOn: addDays(world.today, -world.pick.int(2)) };
};

/** Gestures of the commission, by the name of the command. */
export const meetingGestures: Readonly<Record<string, Gesture>> = {
  'member.save': saveMember,
  'meeting.plan': planMeeting,
  'meeting.open': attendance,
  'meeting.markAttendance': attendance,
  'application.putOnAgenda': putOnAgenda,
  'application.postpone': withReason,
  'agenda.recuse': recuse,
  'vote.cast': castVote,
  'application.recordVote': recordVote,
  'meeting.closeVoting': ofMeeting,
  'meeting.draftProtocol': draftProtocol,
  'meeting.signProtocol': sign,
  'order.issue': issueOrder,
  'meeting.publish': publish,
};
