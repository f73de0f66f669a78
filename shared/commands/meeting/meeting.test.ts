import { expect, test } from 'vitest';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import {
  aMember,
  anOrder,
  broughtTo,
  done,
  procedureOffice,
  scored,
  signedProtocol,
  today,
  tried,
  votedFor,
} from '#tests/support/procedure.ts';
import { acknowledgeConclusion } from '../expertise/acknowledge-conclusion.ts';
import { finishExpertise } from '../expertise/finish-expertise.ts';
import { formConclusion } from '../expertise/form-conclusion.ts';
import { toScheduling } from '../expertise/to-scheduling.ts';
import { sendNotice } from '../information/send-notice.ts';
import { castVote } from './cast-vote.ts';
import { closeVoting } from './close-voting.ts';
import { draftProtocol } from './draft-protocol.ts';
import { issueOrder } from './issue-order.ts';
import { markAttendance } from './mark-attendance.ts';
import { openMeeting } from './open-meeting.ts';
import { planMeeting } from './plan-meeting.ts';
import { postponeApplication } from './postpone-application.ts';
import { publishOrder } from './publish-order.ts';
import { putOnAgenda } from './put-on-agenda.ts';
import { recordVote } from './record-vote.ts';
import { recuseMember } from './recuse-member.ts';
import { saveMember } from './save-member.ts';
import { signProtocol } from './sign-protocol.ts';

const all = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6'];
const a1 = { applicationId: 'a1' };
const z1 = { meetingId: 'z1' };
const plan = { id: 'z1', date: today, place: 'Зал', memberIds: all };
const counts = { for: 6, against: 1, abstained: 0 };
const record = { ids: ['a1'], counts, motive: '' };

test('the directory of the commission is kept by the secretary', () => {
  const office = procedureOffice();
  expect(tried(office, saveMember, aMember(7), 'operator')).toBe('rights.notAllowed');
  expect(tried(office, saveMember, aMember(7))).toBeNull();
  expect(tried(office, saveMember, aMember(7))).toBe('application.nothingChanged');
  expect(tried(office, saveMember, aMember(7, { isActive: false }))).toBeNull();
  expect(office.get('members', 'k7')?.isActive).toBe(false);
});

test('a member needs a name that nobody who sits has, a place of work that is known and a term in order', () => {
  const office = procedureOffice();
  const code = (fields: Parameters<typeof aMember>[1]) => tried(office, saveMember, aMember(7, fields));
  expect(code({ lastName: ' ' })).toBe('member.noName');
  expect(code({ firstName: ' ' })).toBe('member.noName');
  expect(code({ lastName: 'ЧЛЕНОВАА', firstName: 'ирина' })).toBe('member.sameName');
  expect(code({ organisationId: 'nowhere' })).toBe('member.noOrganisation');
  expect(code({ since: addDays(today, 1), until: today })).toBe('member.termTurned');
  expect(code({ since: today, until: today, organisationId: 'school-1' })).toBeNull();
  expect(tried(office, saveMember, aMember(0, { isActive: false }))).toBeNull();
  expect(code({ lastName: 'Членоваа' })).toBeNull();
});

test.each([
  { what: 'seven', memberIds: all, code: null },
  { what: 'six, one of them twice', memberIds: [...all.slice(1), 'k1'], code: 'commission.tooFew' },
  { what: 'a stranger', memberIds: [...all, 'nobody'], code: 'meeting.memberUnknown' },
])('a meeting of $what: $code', ({ memberIds, code }) => {
  expect(tried(procedureOffice(), planMeeting, { ...plan, memberIds })).toBe(code);
});

test('who has left the commission is in no composition any more', () => {
  const office = procedureOffice();
  done(office, saveMember, aMember(6, { isActive: false }));
  expect(tried(office, planMeeting, plan)).toBe('meeting.memberUnknown');
});

test('the operator plans a meeting; it may be changed until it opens, its date until somebody is on its agenda', () => {
  const office = broughtTo('SCHEDULING_AK');
  done(office, planMeeting, plan, 'operator');
  expect(tried(office, planMeeting, plan, 'chair')).toBe('rights.notAllowed');
  expect(tried(office, planMeeting, { ...plan, date: addDays(today, 3) })).toBeNull();
  done(office, sendNotice, { ...a1, id: 'n1', kind: 'TERM', channel: 'EPGU', sentOn: today });
  done(office, putOnAgenda, { ids: ['a1'], ...z1, lateReason: '' });
  expect(tried(office, planMeeting, plan)).toBe('meeting.dateFixed');
  expect(tried(office, planMeeting, { ...plan, date: addDays(today, 3), place: 'ВКС' })).toBeNull();
  expect(tried(office, openMeeting, { ...z1, presentIds: all })).toBe('meeting.notYet');
  done(office, openMeeting, { ...z1, presentIds: all }, 'secretary', addDays(today, 3));
  expect(tried(office, planMeeting, { ...plan, date: addDays(today, 3) })).toBe('meeting.wrongState');
});

test('nobody is put on an agenda before the notice of the term went out (D5)', () => {
  const office = broughtTo('SCHEDULING_AK');
  done(office, planMeeting, plan);
  const put = { ids: ['a1'], ...z1, lateReason: '' };
  expect(tried(office, putOnAgenda, put)).toBe('agenda.noticeMissing');
  done(office, sendNotice, { ...a1, id: 'n1', kind: 'OTHER', channel: 'EPGU', sentOn: today });
  expect(tried(office, putOnAgenda, put)).toBe('agenda.noticeMissing');
  done(office, sendNotice, { ...a1, id: 'n2', kind: 'TERM', channel: 'EPGU', sentOn: today });
  expect(tried(office, putOnAgenda, put, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, putOnAgenda, { ...put, meetingId: 'nothing' })).toBe('meeting.gone');
  expect(tried(office, putOnAgenda, put)).toBeNull();
  expect(office.get('agendaItems', 'z1:a1')).toMatchObject({ state: 'WAITING', lateReason: '', recusals: [] });
});

/** «a1» ready for an agenda, filed so many days ago, and a meeting so many days ahead. */
function lateBy(filedAgo: number, meetingIn: number) {
  const office = broughtTo('SCHEDULING_AK');
  const before = office.get('applications', 'a1');
  if (!before) throw new Error('no application');
  const after = { ...before, receivedAt: addDays(today, -filedAgo) };
  office.apply([{ table: 'applications', id: 'a1', before, after }]);
  done(office, sendNotice, { ...a1, id: 'n1', kind: 'TERM', channel: 'EPGU', sentOn: today });
  done(office, planMeeting, { ...plan, date: addDays(today, meetingIn) });
  return office;
}

test.each([
  { what: 'on the 90th day', filedAgo: 87, meetingIn: 3, code: null },
  { what: 'on the 92nd', filedAgo: 89, meetingIn: 3, code: 'deadline.reasonNeeded' },
  { what: '59 days after the start', filedAgo: 1, meetingIn: 59, code: null },
  { what: '62 days after the start', filedAgo: 1, meetingIn: 62, code: 'deadline.reasonNeeded' },
])('a meeting $what of the service: $code; a reason lets it go on', ({ filedAgo, meetingIn, code }) => {
  const office = lateBy(filedAgo, meetingIn);
  expect(tried(office, putOnAgenda, { ids: ['a1'], ...z1, lateReason: ' ' })).toBe(code);
  if (code === null) return;
  expect(tried(office, putOnAgenda, { ids: ['a1'], ...z1, lateReason: ' Болезнь ' })).toBeNull();
  expect(office.get('agendaItems', 'z1:a1')?.lateReason).toBe('Болезнь');
});

test('a reason that nobody needs is not kept', () => {
  const office = lateBy(1, 1);
  done(office, putOnAgenda, { ids: ['a1'], ...z1, lateReason: 'На всякий случай' });
  expect(office.get('agendaItems', 'z1:a1')?.lateReason).toBe('');
});

test('a meeting that is over takes nobody on its agenda', () => {
  const office = broughtTo('SCHEDULING_AK');
  done(office, planMeeting, plan);
  done(office, openMeeting, { ...z1, presentIds: all });
  done(office, sendNotice, { ...a1, id: 'n1', kind: 'TERM', channel: 'EPGU', sentOn: today });
  done(office, closeVoting, z1);
  expect(tried(office, putOnAgenda, { ids: ['a1'], ...z1, lateReason: '' })).toBe('meeting.wrongState');
});

test('only members of the composition can be present', () => {
  const office = broughtTo('AK_SESSION');
  expect(tried(office, openMeeting, { ...z1, presentIds: ['k0', 'nobody'] })).toBe('meeting.strangerPresent');
  expect(tried(office, openMeeting, { ...z1, presentIds: all }, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, openMeeting, { meetingId: 'z9', presentIds: all })).toBe('meeting.gone');
  expect(tried(office, markAttendance, { ...z1, presentIds: all })).toBe('meeting.wrongState');
  expect(tried(office, openMeeting, { ...z1, presentIds: [...all, 'k0'] })).toBeNull();
  expect(office.get('meetings', 'z1')).toMatchObject({ state: 'OPEN', presentIds: all });
});

/** «a1» on the agenda of an open meeting with these present. */
function atMeeting(presentIds: readonly string[] = all, rows = {}) {
  const office = broughtTo('AK_SESSION', rows);
  done(office, openMeeting, { ...z1, presentIds: [...presentIds] });
  return office;
}

test('a member votes once, for himself; the secretary writes down what is said aloud', () => {
  const office = atMeeting();
  const vote = { ...a1, memberId: 'k0', choice: 'FOR' as const };
  expect(tried(office, castVote, vote, 'member')).toBe('vote.notOwn');
  expect(tried(office, castVote, vote, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, castVote, vote, 'chair')).toBeNull();
  expect(office.get('votes', 'z1:a1:k0')).toMatchObject({ choice: 'FOR', memberId: 'k0', enteredBy: 'chair' });
  expect(tried(office, castVote, { ...vote, choice: 'AGAINST' }, 'chair')).toBe('vote.already');
  expect(tried(office, castVote, { ...vote, memberId: 'k5' })).toBeNull();
});

test('who is absent or recused has no vote', () => {
  const office = atMeeting(all.slice(0, 6));
  expect(tried(office, castVote, { ...a1, memberId: 'k6', choice: 'FOR' })).toBe('vote.absent');
  done(office, recuseMember, { ...a1, memberId: 'k5', reason: 'Родство' });
  expect(tried(office, castVote, { ...a1, memberId: 'k5', choice: 'FOR' })).toBe('vote.recused');
});

test('nobody votes before the meeting, nor without a quorum', () => {
  const vote = { ...a1, memberId: 'k0', choice: 'FOR' as const };
  expect(tried(broughtTo('AK_SESSION'), castVote, vote)).toBe('meeting.wrongState');
  expect(tried(atMeeting(all.slice(0, 4)), castVote, vote)).toBe('vote.noQuorum');
  expect(tried(atMeeting(all.slice(0, 5)), castVote, vote)).toBeNull();
});

test('a member of the applicant’s own school, and the applicant himself, have no vote (R16, R17)', () => {
  const colleague = aMember(5, { organisationId: 'school-1' });
  const himself = aMember(6, { lastName: 'Баязитов', firstName: 'Дамир', patronymic: 'Хакимджанович' });
  const members = [...all.slice(0, 5).map((_, i) => aMember(i)), colleague, himself];
  const office = atMeeting(all, { members });
  expect(tried(office, castVote, { ...a1, memberId: 'k5', choice: 'FOR' })).toBe('vote.recused');
  expect(tried(office, castVote, { ...a1, memberId: 'k6', choice: 'FOR' })).toBe('vote.recused');
  expect(tried(office, recordVote, record)).toBe('vote.doesNotAddUp');
  expect(tried(office, recordVote, { ...record, counts: { for: 4, against: 1, abstained: 0 } })).toBeNull();
  expect(office.get('decisions', 'a1:d1')?.votes).toMatchObject({ present: 7, recused: 2, for: 4 });
});

test('a recusal needs a reason, and comes before the vote', () => {
  const office = atMeeting();
  const recusal = { ...a1, memberId: 'k5', reason: 'Родство' };
  expect(tried(office, recuseMember, { ...recusal, reason: ' ' })).toBe('reason.missing');
  expect(tried(office, recuseMember, { ...recusal, memberId: 'nobody' })).toBe('agenda.notMember');
  expect(tried(office, recuseMember, recusal, 'chair')).toBe('rights.notAllowed');
  expect(tried(office, recuseMember, recusal)).toBeNull();
  expect(tried(office, recuseMember, recusal)).toBe('agenda.recusedAlready');
  done(office, castVote, { ...a1, memberId: 'k0', choice: 'FOR' });
  expect(tried(office, recuseMember, { ...recusal, memberId: 'k0' })).toBe('vote.already');
});

test('nobody leaves in the middle of his own vote', () => {
  const office = atMeeting();
  done(office, castVote, { ...a1, memberId: 'k0', choice: 'FOR' });
  expect(tried(office, markAttendance, { ...z1, presentIds: all.slice(1) })).toBe('meeting.hasVoted');
  expect(tried(office, markAttendance, { ...z1, presentIds: all.slice(0, 5) }, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, markAttendance, { ...z1, presentIds: all.slice(0, 5) })).toBeNull();
  expect(office.get('meetings', 'z1')?.presentIds).toEqual(all.slice(0, 5));
  expect(tried(office, markAttendance, { meetingId: 'z9', presentIds: [] })).toBe('meeting.gone');
});

test('the vote becomes a decision with its counts, its date and what the documents print', () => {
  const office = atMeeting();
  expect(tried(office, recordVote, record, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, recordVote, record)).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('DECISION');
  expect(office.get('agendaItems', 'z1:a1')?.state).toBe('VOTED');
  expect(office.get('decisions', 'a1:d1')).toEqual({
    id: 'a1:d1',
    applicationId: 'a1',
    version: 1,
    supersedesId: null,
    meetingId: 'z1',
    outcome: 'GRANTED',
    category: 'HIGHEST',
    decidedOn: today,
    votes: { members: 7, present: 7, recused: 0, for: 6, against: 1, abstained: 0, isTie: false },
    printed: {
      lastName: 'Баязитов',
      firstName: 'Дамир',
      patronymic: 'Хакимджанович',
      post: 'учитель',
      subject: 'химия',
      organisation: 'МАОУ СОШ № 1',
    },
    motive: '',
    recordedAt: '2026-11-21T05:00:00.000Z',
    recordedBy: 'secretary',
    reason: '',
  });
});

test.each([
  { what: 'no counts at all', counts: null, code: 'vote.countsMissing' },
  { what: 'counts that do not add up', counts: { for: 6, against: 0, abstained: 0 }, code: 'vote.doesNotAddUp' },
])('a vote with $what is refused: $code', ({ counts: said, code }) => {
  expect(tried(atMeeting(), recordVote, { ...record, counts: said })).toBe(code);
});

test('a vote that is not complete by name is not recorded, nor counted twice', () => {
  const office = atMeeting();
  done(office, castVote, { ...a1, memberId: 'k0', choice: 'FOR' });
  expect(tried(office, recordVote, record)).toBe('vote.countsTwice');
  expect(tried(office, recordVote, { ...record, counts: null })).toBe('vote.doesNotAddUp');
});

test('votes by name are added up', () => {
  const office = atMeeting();
  votedFor(office, 5);
  expect(tried(office, recordVote, { ...record, counts: null })).toBeNull();
  expect(office.get('decisions', 'a1:d1')?.votes).toMatchObject({ for: 5, against: 2, abstained: 0 });
});

test('without a quorum nothing is decided, and with everybody recused neither', () => {
  const few = atMeeting(all.slice(0, 4));
  expect(tried(few, recordVote, { ...record, counts: { for: 4, against: 0, abstained: 0 } })).toBe('vote.noQuorum');
  const members = all.map((_, i) => aMember(i, { organisationId: 'school-1' }));
  const nobody = atMeeting(all, { members });
  expect(tried(nobody, recordVote, { ...record, counts: { for: 0, against: 0, abstained: 0 } })).toBe(
    'vote.nobodyVotes',
  );
});

test('a tie is decided for the teacher (R15)', () => {
  const office = atMeeting(all.slice(0, 6));
  done(office, recordVote, { ...record, counts: { for: 3, against: 3, abstained: 0 } });
  expect(office.get('decisions', 'a1:d1')).toMatchObject({ outcome: 'GRANTED', votes: { isTie: true } });
});

test('abstentions count against where the region says so', () => {
  const profile = { ...regionProfile('tomsk'), abstentionsCountAgainst: true };
  const office = atMeeting(all, { officeProfiles: [{ id: 'profile', profile }] });
  const said = { for: 3, against: 0, abstained: 4 };
  expect(tried(office, recordVote, { ...record, counts: said, motive: 'Мало данных' })).toBeNull();
  expect(office.get('decisions', 'a1:d1')).toMatchObject({ outcome: 'REFUSED', motive: 'Мало данных' });
});

test('a decision against the experts’ advice needs its motive; with it, it does not matter what was advised', () => {
  const office = atMeeting();
  const against = { ...record, counts: { for: 1, against: 6, abstained: 0 } };
  expect(tried(office, recordVote, { ...against, motive: ' ' })).toBe('vote.motiveMissing');
  expect(tried(office, recordVote, { ...against, motive: ' Нет результатов ' })).toBeNull();
  expect(office.get('decisions', 'a1:d1')).toMatchObject({ outcome: 'REFUSED', motive: 'Нет результатов' });
});

test('an application is voted on at its meeting only, and only while that is open', () => {
  expect(tried(broughtTo('AK_SESSION'), recordVote, record)).toBe('meeting.wrongState');
  expect(tried(broughtTo('SCHEDULING_AK'), recordVote, record)).toBe('status.tooEarly');
});

test('a postponed application waits for another date; votes already given are void', () => {
  const office = atMeeting();
  done(office, castVote, { ...a1, memberId: 'k0', choice: 'AGAINST' });
  expect(tried(office, postponeApplication, { ...a1, reason: ' ' })).toBe('reason.missing');
  expect(tried(office, postponeApplication, { ...a1, reason: 'x' }, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, postponeApplication, { ...a1, reason: ' Нет кворума ' })).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('SCHEDULING_AK');
  expect(office.get('agendaItems', 'z1:a1')).toMatchObject({ state: 'POSTPONED', comment: 'Нет кворума' });
  expect(office.get('votes', 'z1:a1:k0')).toBeUndefined();
  done(office, putOnAgenda, { ids: ['a1'], ...z1, lateReason: '' });
  expect(office.get('agendaItems', 'z1:a1')).toMatchObject({ state: 'WAITING', comment: '', recusals: [] });
  expect(tried(office, castVote, { ...a1, memberId: 'k0', choice: 'FOR' })).toBeNull();
});

test('the voting ends when every question was dealt with', () => {
  const office = atMeeting();
  expect(tried(office, closeVoting, z1)).toBe('meeting.itemsWait');
  done(office, recordVote, record);
  expect(tried(office, closeVoting, z1, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, closeVoting, z1)).toBeNull();
  expect(tried(office, closeVoting, z1)).toBe('meeting.wrongState');
  expect(tried(office, closeVoting, { meetingId: 'z9' })).toBe('meeting.gone');
});

test('a protocol has a number of its own in its year', () => {
  const office = broughtTo('DECISION');
  expect(tried(office, draftProtocol, { ...z1, protocolNo: '7' })).toBe('meeting.wrongState');
  done(office, closeVoting, z1);
  const other = { ...plan, state: 'PUBLISHED' as const, presentIds: [], signedIds: [], publishedOn: null };
  const meeting = (id: string, date: typeof today) => ({ ...other, id, date, protocolNo: '7' });
  office.apply([{ table: 'meetings', id: 'old', before: null, after: meeting('old', addDays(today, -400)) }]);
  expect(tried(office, draftProtocol, { ...z1, protocolNo: ' ' })).toBe('meeting.protocolNoMissing');
  office.apply([{ table: 'meetings', id: 'same', before: null, after: meeting('same', addDays(today, -20)) }]);
  expect(tried(office, draftProtocol, { ...z1, protocolNo: ' 7 ' })).toBe('meeting.protocolNoTaken');
  expect(tried(office, draftProtocol, { ...z1, protocolNo: ' 8 ' }, 'operator')).toBeNull();
  expect(office.get('meetings', 'z1')).toMatchObject({ state: 'PROTOCOL_DRAFT', protocolNo: '8' });
  expect(tried(office, draftProtocol, { meetingId: 'z9', protocolNo: '9' })).toBe('meeting.gone');
});

/** The protocol of meeting «z1» waits for signatures; these were present. */
function protocolOf(presentIds: readonly string[] = all) {
  const office = atMeeting(presentIds);
  done(office, recordVote, { ...record, counts: { for: presentIds.length, against: 0, abstained: 0 } });
  done(office, closeVoting, z1);
  done(office, draftProtocol, { ...z1, protocolNo: '7' });
  return office;
}

test('the protocol is signed when the chair and the secretary have signed it', () => {
  const office = protocolOf();
  expect(tried(office, signProtocol, { ...z1, memberIds: ['k2'] }, 'chair')).toBe('meeting.notOwnSignature');
  expect(tried(office, signProtocol, { ...z1, memberIds: ['k0'] }, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, signProtocol, { ...z1, memberIds: ['nobody'] })).toBe('meeting.notPresent');
  expect(tried(office, signProtocol, { ...z1, memberIds: [] })).toBe('meeting.nobodySigns');
  expect(tried(office, signProtocol, { ...z1, memberIds: ['k0'] }, 'chair')).toBeNull();
  expect(office.get('meetings', 'z1')).toMatchObject({ state: 'PROTOCOL_DRAFT', signedIds: ['k0'] });
  expect(tried(office, signProtocol, { ...z1, memberIds: ['k0'] })).toBe('meeting.nobodySigns');
  expect(tried(office, signProtocol, { ...z1, memberIds: ['k2', 'k4'] })).toBeNull();
  expect(office.get('meetings', 'z1')?.state).toBe('PROTOCOL_SIGNED');
  expect(tried(office, signProtocol, { meetingId: 'z9', memberIds: ['k0'] })).toBe('meeting.gone');
});

test('the deputy signs in the absence of the chair', () => {
  const office = protocolOf(all.slice(1));
  done(office, signProtocol, { ...z1, memberIds: ['k2', 'k3'] });
  expect(office.get('meetings', 'z1')?.state).toBe('PROTOCOL_DRAFT');
  done(office, signProtocol, { ...z1, memberIds: ['k1'] });
  expect(office.get('meetings', 'z1')?.state).toBe('PROTOCOL_SIGNED');
});

test('the order gives the category from the day of the decision, without term (R23, R24)', () => {
  const office = broughtTo('DECISION');
  expect(tried(office, issueOrder, anOrder({}))).toBe('meeting.wrongState');
  signedProtocol(office);
  expect(tried(office, issueOrder, anOrder({}), 'operator')).toBe('rights.notAllowed');
  expect(
    tried(office, issueOrder, anOrder({ number: ' 15 ', date: addDays(today, 4) }), 'secretary', addDays(today, 5)),
  ).toBeNull();
  expect(office.get('orders', 'o1')).toMatchObject({ number: '15', applicationIds: ['a1'] });
  expect(office.get('applications', 'a1')?.status).toBe('GRANTED');
  expect(office.get('categories', 'a1')).toEqual({
    id: 'a1',
    category: 'HIGHEST',
    post: 'учитель',
    since: today,
    validUntil: null,
    orderId: 'o1',
  });
  expect(office.get('meetings', 'z1')?.state).toBe('ORDER_ISSUED');
});

test.each([
  { what: 'no number', order: { number: ' ' }, code: 'order.numberMissing' },
  { what: 'a date before the meeting', order: { date: addDays(today, -1) }, code: 'order.dateWrong' },
  { what: 'a date that has not come', order: { date: addDays(today, 1) }, code: 'order.dateWrong' },
  { what: 'the other outcome', order: { outcome: 'REFUSED' as const }, code: 'order.otherDecision' },
  { what: 'an application that is gone', order: { applicationIds: ['a9'] }, code: 'application.gone' },
  { what: 'a meeting that is gone', order: { meetingId: 'z9' }, code: 'meeting.gone' },
])('an order with $what is refused: $code', ({ order, code }) => {
  const office = broughtTo('DECISION');
  signedProtocol(office);
  expect(tried(office, issueOrder, anOrder(order))).toBe(code);
});

test('the number of an order is its own in its year', () => {
  const office = broughtTo('DECISION');
  signedProtocol(office);
  const other = { ...anOrder({ id: 'o0', applicationIds: ['a0'] }), date: addDays(today, -3) };
  office.apply([{ table: 'orders', id: 'o0', before: null, after: other }]);
  expect(tried(office, issueOrder, anOrder({}))).toBe('order.numberTaken');
  expect(tried(office, issueOrder, anOrder({ id: 'o0', number: '16' }))).toBe('order.exists');
  expect(tried(office, issueOrder, anOrder({ number: '16' }))).toBeNull();
});

test('a refusal needs its motive, gives no category and keeps the one that was held', () => {
  const office = atMeeting();
  done(office, recordVote, { ...record, counts: { for: 1, against: 6, abstained: 0 }, motive: 'Мало данных' });
  signedProtocol(office);
  const order = anOrder({ outcome: 'REFUSED' });
  expect(tried(office, issueOrder, order)).toBe('order.motiveMissing');
  expect(tried(office, issueOrder, { ...order, motives: { a1: 'Мало данных' } })).toBeNull();
  expect(office.get('applications', 'a1')).toMatchObject({ status: 'REFUSED', heldCategory: 'FIRST' });
  expect(office.get('categories', 'a1')).toBeUndefined();
});

test('the meeting is done when its orders stand on the site (п. 42)', () => {
  const office = broughtTo('GRANTED');
  const publish = (publishedOn: typeof today, by = 'secretary') =>
    tried(office, publishOrder, { ...z1, publishedOn }, by);
  expect(publish(today, 'operator')).toBe('rights.notAllowed');
  expect(publish(addDays(today, 1))).toBe('publish.dateWrong');
  expect(publish(addDays(today, -1))).toBe('publish.dateWrong');
  expect(publish(today)).toBeNull();
  expect(office.get('meetings', 'z1')).toMatchObject({ state: 'PUBLISHED', publishedOn: today });
  expect(publish(today)).toBe('meeting.wrongState');
  expect(tried(office, publishOrder, { meetingId: 'z9', publishedOn: today })).toBe('meeting.gone');
});

test('a conclusion is not made anew once the commission has the case', () => {
  expect(tried(broughtTo('AK_SESSION'), formConclusion, { ...a1, agreedVerdict: null })).toBe('status.notFromHere');
});

test('a category against the experts’ advice needs its motive too', () => {
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1, 'DOES_NOT_MEET');
  scored(office, 2, 'DOES_NOT_MEET');
  done(office, formConclusion, { ...a1, agreedVerdict: null });
  done(office, acknowledgeConclusion, { ...a1, signedOn: today }, 'teacher');
  done(office, finishExpertise, { ...a1, disagreementReason: '' });
  done(office, toScheduling, { ids: ['a1'] });
  done(office, sendNotice, { ...a1, id: 'n1', kind: 'TERM', channel: 'EPGU', sentOn: today });
  done(office, planMeeting, plan);
  done(office, putOnAgenda, { ids: ['a1'], ...z1, lateReason: '' });
  done(office, openMeeting, { ...z1, presentIds: all });
  expect(tried(office, recordVote, record)).toBe('vote.motiveMissing');
  expect(tried(office, recordVote, { ...record, motive: 'Высокие результаты' })).toBeNull();
});

test('a refusal that the experts advised needs no motive at the vote', () => {
  const office = broughtTo('AK_SESSION');
  const conclusion = office.get('conclusions', 'a1:c1');
  if (!conclusion) throw new Error('no conclusion');
  const after = { ...conclusion, verdict: 'DOES_NOT_MEET' as const };
  office.apply([{ table: 'conclusions', id: 'a1:c1', before: conclusion, after }]);
  done(office, openMeeting, { ...z1, presentIds: all });
  expect(tried(office, recordVote, { ...record, counts: { for: 1, against: 6, abstained: 0 } })).toBeNull();
});

test('who abstains by name is counted as such', () => {
  const office = atMeeting();
  for (const memberId of all)
    done(office, castVote, { ...a1, memberId, choice: memberId === 'k6' ? 'ABSTAIN' : 'FOR' });
  done(office, recordVote, { ...record, counts: null });
  expect(office.get('decisions', 'a1:d1')?.votes).toMatchObject({ for: 6, against: 0, abstained: 1 });
});

test('a meeting with orders still to come is not done yet', () => {
  const office = broughtTo('DECISION');
  const first = office.get('applications', 'a1');
  if (!first) throw new Error('no application');
  const decision = office.get('decisions', 'a1:d1');
  const item = office.get('agendaItems', 'z1:a1');
  if (!decision || !item) throw new Error('no decision');
  const refused = { ...decision, id: 'a2:d1', applicationId: 'a2', outcome: 'REFUSED' as const };
  office.apply([
    { table: 'applications', id: 'a2', before: null, after: { ...first, id: 'a2', systemNo: 2 } },
    { table: 'decisions', id: 'a2:d1', before: null, after: refused },
    { table: 'agendaItems', id: 'z1:a2', before: null, after: { ...item, id: 'z1:a2', applicationId: 'a2' } },
  ]);
  signedProtocol(office);
  done(office, issueOrder, anOrder({}));
  expect(office.get('meetings', 'z1')?.state).toBe('PROTOCOL_SIGNED');
  done(
    office,
    issueOrder,
    anOrder({ id: 'o2', number: '16', outcome: 'REFUSED', applicationIds: ['a2'], motives: { a2: 'Мотив' } }),
  );
  expect(office.get('meetings', 'z1')?.state).toBe('ORDER_ISSUED');
  expect(tried(office, issueOrder, anOrder({ id: 'o3', number: '17' }))).toBe('meeting.wrongState');
});
