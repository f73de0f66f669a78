import { expect, test } from 'vitest';
import { editScoreSheet } from '#shared/commands/expertise/edit-score-sheet.ts';
import { replaceExpert } from '#shared/commands/expertise/replace-expert.ts';
import { requestInfo } from '#shared/commands/information/request-info.ts';
import { castVote } from '#shared/commands/meeting/cast-vote.ts';
import { openMeeting } from '#shared/commands/meeting/open-meeting.ts';
import { formWithdrawal } from '#shared/commands/withdrawal/form-withdrawal.ts';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Attachment } from '#shared/records/attachment.ts';
import type { TableName } from '#shared/records/tables.ts';
import type { OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done, today } from '#tests/support/procedure.ts';
import { seen } from './seen.ts';

/** Users of the office who see a row at all. */
function whoSees(office: OfficeState, table: TableName, id: string): readonly string[] {
  const row = office.get(table, id);
  if (!row) throw new Error(`no ${table} ${id}`);
  return [...office.all('users')]
    .filter(({ id: userId, role }) => seen(office, { userId, role }, table, row as never) !== null)
    .map((user) => user.id)
    .sort();
}

/** Fields of a row that the user sees. */
function fields(office: OfficeState, userId: string, table: TableName, id: string): readonly string[] {
  const row = office.get(table, id);
  const role = office.get('users', userId)?.role;
  if (!row || !role) throw new Error('nobody or nothing');
  return Object.keys(seen(office, { userId, role }, table, row as never) ?? {});
}

const office = ['operator', 'secretary'];
const withCoordinator = [...office, 'tomsk-coordinator'].sort();
const personal = { personal: [{ id: 'a1', snils: '11223344595' }] };

test('СНИЛС is seen by the office, the coordinator, the school’s HR and coordinator and the teacher; never by experts, members, deputies', () => {
  expect(whoSees(broughtTo('AK_SESSION', personal), 'personal', 'a1')).toEqual(
    [...withCoordinator, 'hr', 'school', 'teacher'].sort(),
  );
});

test('what an application states is seen whole by the office and those who filed it, in part by those who judge it', () => {
  const rows = { dossiers: [emptyDossier('a1')] };
  const sent = broughtTo('SENT_TO_EXPERTISE', rows);
  expect(whoSees(sent, 'dossiers', 'a1')).toEqual([...withCoordinator, 'deputy', 'hr', 'school', 'teacher'].sort());
  const session = broughtTo('AK_SESSION', rows);
  for (const who of ['expert-1', 'member', 'chair', 'deputy']) {
    expect(fields(session, who, 'dossiers', 'a1')).toEqual(expect.arrayContaining(['awards', 'results', 'basis']));
    expect(fields(session, who, 'dossiers', 'a1')).not.toContain('comment');
    expect(fields(session, who, 'dossiers', 'a1')).not.toContain('educationNumber');
  }
  expect(fields(session, 'tomsk-coordinator', 'dossiers', 'a1')).toContain('comment');
  expect(whoSees(session, 'dossiers', 'a1')).not.toContain('other-school');
});

test('who looked at personal data is told to the office, and to himself', () => {
  const view = { id: 'a1', viewedAt: '2026-11-21T05:00:00Z' as Instant, viewedBy: 'school' };
  expect(whoSees(broughtTo('REGISTERED', { personalViews: [view] }), 'personalViews', 'a1')).toEqual(
    [...office, 'school'].sort(),
  );
});

test('an application is seen by those who have to do with it', () => {
  expect(whoSees(broughtTo('SENT_TO_EXPERTISE'), 'applications', 'a1')).toEqual(
    [...withCoordinator, 'school', 'hr', 'deputy', 'teacher', 'expert-1', 'expert-2'].sort(),
  );
  expect(whoSees(broughtTo('AK_SESSION'), 'applications', 'a1')).toContain('member');
});

test('an expert sees contacts once he has confirmed, and the office’s notes never', () => {
  expect(fields(broughtTo('SENT_TO_EXPERTISE'), 'expert-1', 'applications', 'a1')).not.toContain('phone');
  const working = fields(broughtTo('IN_EXPERTISE'), 'expert-1', 'applications', 'a1');
  expect(working).toEqual(expect.arrayContaining(['lastName', 'post', 'phone', 'email']));
  expect(working).not.toEqual(expect.arrayContaining(['note']));
  expect(working.filter((field) => ['note', 'remarks', 'intakeRefusal', 'expertIds'].includes(field))).toEqual([]);
});

test('a teacher sees his own application without experts and notes, a member without contacts', () => {
  const session = broughtTo('AK_SESSION');
  const own = fields(session, 'teacher', 'applications', 'a1');
  expect(own).toEqual(expect.arrayContaining(['status', 'stages', 'intakeRefusal', 'phone']));
  expect(own.filter((field) => ['expertIds', 'note', 'remarks'].includes(field))).toEqual([]);
  expect(fields(session, 'school', 'applications', 'a1')).toEqual(own);
  const before = fields(session, 'member', 'applications', 'a1');
  expect(before.filter((field) => ['phone', 'email', 'note', 'expertIds'].includes(field))).toEqual([]);
  expect(fields(session, 'hr', 'applications', 'a1')).toEqual(before);
});

test('what came and how it goes is seen by each in his part', () => {
  const sent = broughtTo('IN_EXPERTISE');
  expect(whoSees(sent, 'filings', 'a1')).toEqual([...withCoordinator, 'school', 'teacher'].sort());
  expect(fields(sent, 'expert-1', 'procedures', 'a1')).toEqual(['id', 'attestationStart', 'employerNote']);
  expect(fields(sent, 'teacher', 'procedures', 'a1')).toEqual([
    'id',
    'responsibleId',
    'attestationStart',
    'employerNote',
  ]);
  expect(fields(broughtTo('AK_SESSION'), 'member', 'procedures', 'a1')).toEqual([
    'id',
    'attestationStart',
    'simplified',
  ]);
  expect(whoSees(sent, 'procedures', 'a1')).not.toContain('hr');
  expect(fields(sent, 'operator', 'procedures', 'a1')).toContain('simplified');
});

test('a portfolio opens to an expert when he has confirmed', () => {
  const sent = broughtTo('SENT_TO_EXPERTISE');
  sent.apply([{ table: 'portfolios', id: 'a1', before: null, after: { id: 'a1', items: [], lock: null } }]);
  expect(whoSees(sent, 'portfolios', 'a1')).toEqual([...withCoordinator, 'school', 'deputy', 'teacher'].sort());
  expect(whoSees(broughtTo('IN_EXPERTISE'), 'portfolios', 'a1')).toContain('expert-1');
});

test('documents of a case open as its portfolio does; an identity paper and a withdrawal to nobody outside the office and the applicant', () => {
  const attached = (state: OfficeState, item: Attachment['item']) => {
    const row = { id: item, applicationId: 'a1', item, title: 'Скан', sha256: null, url: 'https://disk.example' };
    const added = { addedAt: '2026-11-21T05:00:00Z' as Instant, addedBy: 'secretary' };
    state.apply([{ table: 'attachments', id: item, before: null, after: { ...row, ...added } }]);
    return whoSees(state, 'attachments', item);
  };
  const applicants = [...withCoordinator, 'school', 'teacher'];
  expect(attached(broughtTo('SENT_TO_EXPERTISE'), 'AWARDS')).toEqual([...applicants].sort());
  expect(attached(broughtTo('IN_EXPERTISE'), 'AWARDS')).toEqual([...applicants, 'expert-1', 'expert-2'].sort());
  expect(attached(broughtTo('IN_EXPERTISE'), 'IDENTITY')).toEqual([...applicants].sort());
  expect(attached(broughtTo('AK_SESSION'), 'AWARDS')).toContain('member');
  expect(attached(broughtTo('AK_SESSION'), 'withdrawal')).not.toContain('member');
});

test('a request for information is seen by whom it is asked of', () => {
  const accepted = broughtTo('ACCEPTED');
  const request = (id: string, kind: 'APPLICANT' | 'EMPLOYER') => ({
    id,
    kind,
    isBlocking: false,
    due: today,
    text: 'Диплом',
  });
  done(accepted, requestInfo, {
    applicationId: 'a1',
    requests: [request('r1', 'APPLICANT'), request('r2', 'EMPLOYER')],
  });
  expect(whoSees(accepted, 'infoRequests', 'r1')).toEqual([...withCoordinator, 'teacher'].sort());
  expect(whoSees(accepted, 'infoRequests', 'r2')).toEqual([...withCoordinator, 'school'].sort());
});

test('of a colleague’s invitation an expert sees who and in what state', () => {
  const working = broughtTo('IN_EXPERTISE');
  expect(fields(working, 'expert-1', 'invitations', 'a1:e2:1')).toEqual(['id', 'applicationId', 'expertId', 'state']);
  expect(fields(working, 'expert-2', 'invitations', 'a1:e2:1')).toContain('comment');
  expect(whoSees(working, 'invitations', 'a1:e1:1')).toEqual([...withCoordinator, 'expert-1', 'expert-2'].sort());
  expect(fields(working, 'expert-1', 'experts', 'e2')).toEqual([
    'id',
    'lastName',
    'firstName',
    'patronymic',
    'post',
    'organisationId',
  ]);
  expect(whoSees(working, 'experts', 'e1')).toEqual([...withCoordinator, 'expert-1', 'expert-2'].sort());
  expect(whoSees(working, 'experts', 'e3')).toEqual([...withCoordinator, 'expert-3'].sort());
});

test('a replaced expert sees the case no more, but what he answered', () => {
  const working = broughtTo('IN_EXPERTISE');
  const replacement = { invitationId: 'a1:e1:1', newExpertId: 'e3', cause: 'REFUSED' as const, comment: 'Заболел' };
  done(working, replaceExpert, { applicationId: 'a1', ...replacement, confirmBy: null });
  expect(whoSees(working, 'applications', 'a1')).not.toContain('expert-1');
  expect(whoSees(working, 'invitations', 'a1:e1:1')).toContain('expert-1');
});

test('a sheet that is being filled in is its expert’s and the office’s; a final one the commission’s too', () => {
  const working = broughtTo('IN_EXPERTISE');
  const sheet = {
    applicationId: 'a1',
    expertId: 'e1',
    marks: {},
    notApplicable: [],
    recommendations: '',
    verdict: null,
  };
  done(working, editScoreSheet, sheet, 'expert-1');
  expect(whoSees(working, 'scoreSheets', 'a1:e1:v1')).toEqual([...office, 'expert-1'].sort());
  expect(whoSees(broughtTo('AK_SESSION'), 'scoreSheets', 'a1:e1:v1')).toEqual(
    [...withCoordinator, 'chair', 'expert-1', 'member'].sort(),
  );
});

test('the conclusion is seen by panel, verifiers, commission and the teacher who signs it', () => {
  expect(whoSees(broughtTo('AK_SESSION'), 'conclusions', 'a1:c1')).toEqual(
    [...withCoordinator, 'chair', 'expert-1', 'expert-2', 'member', 'teacher'].sort(),
  );
});

test('why somebody withdraws is nobody else’s business', () => {
  const accepted = broughtTo('ACCEPTED');
  done(accepted, formWithdrawal, { id: 'w1', applicationId: 'a1', reason: 'Болезнь', origin: 'TEACHER' });
  expect(whoSees(accepted, 'withdrawals', 'w1')).toEqual([...withCoordinator, 'teacher'].sort());
});

test('what the office notes on a card is read by the office and the coordinator, never by those of whom it speaks', () => {
  const note = {
    id: 'm1',
    applicationId: 'a1',
    text: 'Звонила школа',
    writtenAt: today as never,
    writtenBy: 'secretary',
  };
  const session = broughtTo('AK_SESSION', { internalNotes: [note] });
  expect(whoSees(session, 'internalNotes', 'm1')).toEqual(withCoordinator);
});

test('meeting, agenda and votes are the commission’s; others see when and where their case is heard', () => {
  const session = broughtTo('AK_SESSION');
  done(session, openMeeting, { meetingId: 'z1', presentIds: ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6'] });
  done(session, castVote, { applicationId: 'a1', memberId: 'k0', choice: 'FOR' });
  expect(whoSees(session, 'meetings', 'z1')).toEqual([...withCoordinator, 'chair', 'member', 'teacher'].sort());
  expect(fields(session, 'teacher', 'meetings', 'z1')).toEqual(['id', 'date', 'place', 'state']);
  expect(fields(session, 'member', 'meetings', 'z1')).toContain('presentIds');
  expect(fields(session, 'teacher', 'agendaItems', 'z1:a1')).toEqual(['id', 'meetingId', 'applicationId', 'state']);
  expect(fields(session, 'chair', 'agendaItems', 'z1:a1')).toContain('recusals');
  expect(whoSees(session, 'agendaItems', 'z1:a1')).not.toContain('school');
  expect(whoSees(session, 'votes', 'z1:a1:k0')).toEqual([...office, 'chair', 'member'].sort());
  expect(whoSees(session, 'members', 'k0')).toEqual([...office, 'chair', 'member'].sort());
  expect(whoSees(session, 'notices', 'n1')).toEqual([...withCoordinator, 'teacher'].sort());
});

test('a decision goes out without its votes, an order with one’s own people only', () => {
  const granted = broughtTo('GRANTED');
  expect(fields(granted, 'teacher', 'decisions', 'a1:d1')).not.toContain('votes');
  expect(fields(granted, 'member', 'decisions', 'a1:d1')).toContain('votes');
  expect(whoSees(granted, 'decisions', 'a1:d1')).toEqual(
    [...withCoordinator, 'chair', 'member', 'school', 'teacher'].sort(),
  );
  const order = granted.get('orders', 'o1');
  if (!order) throw new Error('no order');
  const both = { ...order, applicationIds: ['a1', 'a2'], motives: { a1: 'своё', a2: 'чужое' } };
  const teacher = { userId: 'teacher', role: 'teacher' } as const;
  expect(seen(granted, teacher, 'orders', both)).toEqual({ ...both, applicationIds: ['a1'], motives: { a1: 'своё' } });
  expect(seen(granted, { userId: 'secretary', role: 'secretary' }, 'orders', both)).toEqual(both);
  expect(whoSees(granted, 'orders', 'o1')).toEqual([...withCoordinator, 'chair', 'member', 'school', 'teacher'].sort());
  expect(whoSees(granted, 'categories', 'a1')).toEqual(
    [...withCoordinator, 'chair', 'deputy', 'expert-1', 'expert-2', 'hr', 'member', 'school', 'teacher'].sort(),
  );
});

test('people of the office are known by name, teachers to nobody but the office and themselves', () => {
  const granted = broughtTo('GRANTED');
  expect(whoSees(granted, 'users', 'teacher')).toEqual([...office, 'teacher'].sort());
  expect(fields(granted, 'teacher', 'users', 'operator')).toEqual([
    'id',
    'lastName',
    'firstName',
    'patronymic',
    'post',
    'role',
  ]);
  expect(fields(granted, 'teacher', 'users', 'teacher')).toContain('phone');
});

test('directories are everybody’s; numbers to come and schedules are not', () => {
  const granted = broughtTo('GRANTED', { counters: [{ id: 'x', next: 2 }] });
  const everybody = [...granted.all('users')].length;
  for (const [table, id] of [
    ['office', 'office'],
    ['municipalities', 'tomsk'],
    ['organisations', 'school-1'],
  ] as const) {
    expect(whoSees(granted, table, id)).toHaveLength(everybody);
  }
  expect(whoSees(granted, 'counters', 'x')).toEqual(office);
  const schedule = { id: '2026-11:tomsk', municipalityId: 'tomsk', period: '2026-11', versions: [] };
  granted.apply([{ table: 'schedules', id: schedule.id, before: null, after: schedule }]);
  expect(whoSees(granted, 'schedules', schedule.id)).toEqual(withCoordinator);
});

test('when an expert is away is known to the office, his coordinator and himself; relations never to himself or his colleagues', () => {
  const away = { from: '2025-07-01' as LocalDate, to: '2025-07-01' as LocalDate, reason: 'отпуск' };
  const related = { of: 'expert', otherExpertId: 'e3' } as const;
  const relation = { kind: 'NEVER_TOGETHER', related, note: '' } as const;
  const working = broughtTo('IN_EXPERTISE', {
    absences: [
      { id: 'x1', expertId: 'e1', ...away },
      { id: 'x9', expertId: 'gone', ...away },
    ],
    expertRelations: [
      { id: 'r1', expertId: 'e1', ...relation },
      { id: 'r9', expertId: 'gone', ...relation },
    ],
  });
  expect(whoSees(working, 'absences', 'x1')).toEqual([...withCoordinator, 'expert-1'].sort());
  expect(whoSees(working, 'absences', 'x9')).toEqual(office);
  expect(whoSees(working, 'expertRelations', 'r1')).toEqual(withCoordinator);
  expect(whoSees(working, 'expertRelations', 'r9')).toEqual(office);
});

test('what lies in the archive, and how a name reads in papers, is for those who make papers', () => {
  const forms = { genitive: 'Б', dative: 'Б', accusative: 'Б', instrumental: 'Б', prepositional: 'Б' };
  const kept = { id: 'a1', nominative: 'Баязитов', ...forms, source: 'manual', isDoubtful: false } as const;
  const archive = {
    id: 'a1',
    outcome: 'GRANTED',
    archivedAt: '2026-11-21T05:00:00Z' as Instant,
    archivedBy: 'secretary',
    keepUntil: '2031-11-21' as LocalDate,
  } as const;
  const session = broughtTo('GRANTED', { archives: [archive], personForms: [kept] });
  expect(whoSees(session, 'archives', 'a1')).toEqual(withCoordinator);
  expect(whoSees(session, 'personForms', 'a1')).toEqual(withCoordinator);
});

test('of the course of a procedure each sees his part: experts the note, the commission the ground, the applicant who is responsible', () => {
  const session = broughtTo('AK_SESSION');
  const [id, start] = ['id', 'attestationStart'];
  expect(fields(session, 'expert-1', 'procedures', 'a1').toSorted()).toEqual([start, 'employerNote', id]);
  for (const who of ['chair', 'member'])
    expect(fields(session, who, 'procedures', 'a1').toSorted()).toEqual([start, id, 'simplified']);
  for (const who of ['school', 'teacher'])
    expect(fields(session, who, 'procedures', 'a1').toSorted()).toEqual([start, 'employerNote', id, 'responsibleId']);
  expect(fields(session, 'tomsk-coordinator', 'procedures', 'a1')).toContain('simplified');
  expect(whoSees(session, 'procedures', 'a1')).not.toContain('hr');
});

test('a member of the commission who is not of this meeting sees neither it nor its cases', () => {
  const stranger = {
    id: 'stranger',
    role: 'member',
    memberId: 'k9',
    lastName: 'Л',
    firstName: 'О',
    patronymic: '',
  } as const;
  const rest = { post: '', phone: '', email: '', municipality: '' };
  const session = broughtTo('AK_SESSION', { users: [{ ...stranger, ...rest }] });
  const [item] = [...session.all('agendaItems')];
  expect(whoSees(session, 'meetings', 'z1')).toEqual(expect.arrayContaining(['chair', 'member']));
  for (const [table, id] of [
    ['meetings', 'z1'],
    ['agendaItems', item?.id ?? ''],
    ['applications', 'a1'],
    ['procedures', 'a1'],
  ] as const)
    expect(whoSees(session, table, id)).not.toContain('stranger');
  expect(fields(session, 'member', 'agendaItems', item?.id ?? '').length).toBeGreaterThan(4);
  expect(fields(session, 'tomsk-coordinator', 'agendaItems', item?.id ?? '')).toEqual([
    'id',
    'meetingId',
    'applicationId',
    'state',
  ]);
});

test('a case taken off the agenda is the commission’s no more', () => {
  const session = broughtTo('AK_SESSION');
  const [before] = [...session.all('agendaItems')];
  if (!before) throw new Error('no item');
  session.apply([{ table: 'agendaItems', id: before.id, before, after: { ...before, state: 'REMOVED' } }]);
  expect(whoSees(session, 'applications', 'a1')).not.toContain('member');
});

test('who has invited a user sees him whole; another coordinator his name only', () => {
  const invited = { id: 'new', role: 'schoolCoordinator', lastName: 'Л', firstName: 'О', patronymic: '' } as const;
  const rest = { post: '', phone: '+7 (913) 812-34-56', email: '', municipality: '', invitedBy: 'tomsk-coordinator' };
  const session = broughtTo('REGISTERED', { users: [{ ...invited, ...rest }] });
  expect(fields(session, 'tomsk-coordinator', 'users', 'new')).toContain('phone');
  expect(fields(session, 'coordinator', 'users', 'new')).not.toContain('phone');
});
