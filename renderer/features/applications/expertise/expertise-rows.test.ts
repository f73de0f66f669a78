import { expect, test } from 'vitest';
import { confirmInvitation } from '#shared/commands/expertise/confirm-invitation.ts';
import { declineInvitation } from '#shared/commands/expertise/decline-invitation.ts';
import { inviteExpert } from '#shared/commands/expertise/invite-expert.ts';
import { placesToFill } from '#shared/commands/expertise/replaceable.ts';
import { wantedNotices } from '#shared/domain/expertise/wanted-notices.ts';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { seenView } from '#shared/domain/rights/visibility/seen-view.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { anApplication, anExpert, type OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done, today } from '#tests/support/procedure.ts';
import { createMemoryOffice } from '../../../office/memory-office.ts';
import { noticePlan, reachesAny } from './notice-drafts.ts';
import { ownInvitations, ownProcedures } from './own-rows.ts';
import { panelColumns } from './panel-columns.tsx';
import { cutOf, cutRows, panelRows } from './panel-rows.ts';
import { replacePlan } from './replace-plan.ts';
import { proposals, replaceRow } from './replace-rows.ts';

const expert = (n: number) => ({ userId: `expert-${n}`, role: 'expert' }) as const;
const asExpert = (office: OfficeState, n: number) => seenView(office, expert(n));
const cells = (office: OfficeState, on = today) =>
  panelRows(office, on).map((row) => Object.fromEntries(panelColumns.map(({ id, text }) => [id, text(row)])));

test('an expert is asked about a person by name, post and school; the telephone is not there yet', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { applications: [anApplication({ phone: '8 900 000-00-00' })] });
  const [row] = ownInvitations(asExpert(office, 1), 'e1', today);
  expect(row).toMatchObject({ state: 'Ожидание', confirmBy: '24.11.2026', scoreBy: '31.12.2026', isLate: false });
  expect(row?.name).toContain(office.get('applications', 'a1')?.lastName);
  expect(row?.application?.phone).toBe('');
  expect(ownInvitations(asExpert(office, 1), 'e1', addDays(today, 4))[0]?.isLate).toBe(true);
  expect(ownProcedures(asExpert(office, 1), 'e1', today)).toEqual([]);
});

test('who has confirmed has a procedure; who came too late reads that the number is full, and the case is closed to him', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  done(office, inviteExpert, { applicationId: 'a1', expertId: 'e3', confirmBy: null });
  for (const n of [1, 2]) done(office, confirmInvitation, { invitationId: `a1:e${n}:1` }, `expert-${n}`);
  expect(ownInvitations(asExpert(office, 1), 'e1', today)).toEqual([]);
  expect(ownProcedures(asExpert(office, 1), 'e1', today)).toMatchObject([{ procedure: 'Подготовка' }]);
  expect(ownInvitations(asExpert(office, 3), 'e3', today)).toMatchObject([
    {
      name: 'Сведения закрыты',
      organisation: '',
      application: undefined,
      state: 'Необходимое количество специалистов по оценке уже набрано!',
    },
  ]);
});

test('an expert sees no panel of others', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  expect(panelRows(asExpert(office, 3), today)).toEqual([]);
  expect(panelRows(office, today)).toHaveLength(1);
});

test('a panel is told in words: lamps, who waits and until when, idleness', () => {
  const officeProfiles = [{ id: 'profile' as const, profile: regionProfile('sverdlovsk') }];
  const sent = broughtTo('SENT_TO_EXPERTISE');
  done(sent, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1');
  expect(cells(sent, addDays(today, 9))).toMatchObject([
    { state: 'Подготовка', readiness: '1 из 2', progress: '', waiting: '1, до 24.11.2026', late: '1', idle: '' },
  ]);
  expect(cells(broughtTo('IN_EXPERTISE'), addDays(today, 7))).toMatchObject([
    { state: 'Оценка', readiness: '2 из 2', progress: '0 из 2', waiting: '', late: '', idle: `7${nbsp}дней` },
  ]);
  sent.apply([{ table: 'officeProfiles', id: 'profile', before: null, after: officeProfiles[0] ?? null }]);
  expect(cells(sent)[0]).toMatchObject({ readiness: '1 из 3, справки нет' });
});

test('each cut holds the panels of its trouble', () => {
  const sent = broughtTo('SENT_TO_EXPERTISE');
  const counts = (office: OfficeState, on = today) =>
    (['all', 'silent', 'idle', 'short', 'ready'] as const).map((cut) => cutRows(panelRows(office, on), cut).length);
  expect(counts(sent)).toEqual([1, 0, 0, 0, 0]);
  expect(counts(sent, addDays(today, 9))).toEqual([1, 1, 0, 0, 0]);
  done(sent, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1');
  done(sent, declineInvitation, { invitationId: 'a1:e2:1', comment: 'В отпуске' }, 'expert-2');
  expect(counts(sent)).toEqual([1, 0, 0, 1, 0]);
  expect(counts(broughtTo('IN_EXPERTISE'), addDays(today, 6))).toEqual([1, 0, 1, 0, 0]);
  expect([cutOf('idle'), cutOf('nonsense'), cutOf(undefined)]).toEqual(['idle', 'all', 'all']);
});

test('for each place another is proposed: nobody twice while there are others, no two of one organisation', () => {
  const experts = [
    anExpert({ id: 'e1', organisationId: 'school-2' }),
    anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3' }),
    anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 'school-4' }),
    anExpert({ id: 'e3b', lastName: 'Быкова', organisationId: 'school-4' }),
    anExpert({ id: 'e4', lastName: 'Власова', organisationId: 'school-5' }),
  ];
  const office = broughtTo('IN_EXPERTISE', { experts });
  const on = addDays(today, 6);
  const application = office.get('applications', 'a1') ?? anApplication();
  const rows = placesToFill(office, application, on).map((place) =>
    replaceRow(office, { userId: 'secretary', role: 'secretary' }, application, place, on),
  );
  expect(rows.map(({ why }) => why)).toEqual([`без движения 6${nbsp}дней`, `без движения 6${nbsp}дней`]);
  expect([...proposals(rows).values()]).toEqual(['e3', 'e4']);
  expect(rows[0]?.fit.map((one) => one.expert.id)).toEqual(['e3', 'e3b', 'e4']);
});

test('before places are given away it is told who will get his and who stays and why', () => {
  const experts = [
    anExpert({ id: 'e1', organisationId: 'school-2' }),
    anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3' }),
    anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 'school-4' }),
    anExpert({ id: 'e4', lastName: 'Власова', organisationId: 'school-4' }),
  ];
  const office = broughtTo('IN_EXPERTISE', { experts });
  const secretary = { userId: 'secretary', role: 'secretary' } as const;
  const on = addDays(today, 6);
  const application = office.get('applications', 'a1') ?? anApplication();
  const rows = placesToFill(office, application, on).map((place) =>
    replaceRow(office, secretary, application, place, on),
  );
  const told = (first: string, second: string) => {
    const chosen = new Map([
      ['a1:e1:1', first],
      ['a1:e2:1', second],
    ]);
    const { taken, skipped } = replacePlan(office, secretary, rows, chosen, { comment: '', confirmBy: null }, on);
    return [
      taken.map(({ newExpertId, cause }) => [newExpertId, cause]),
      skipped.map((line) => line.replace(/\u00A0/gu, ' ')),
    ];
  };
  expect(told('e3', '')).toEqual([[['e3', 'IDLE']], []]);
  expect(told('', '')).toEqual([[], []]);
  const [taken, skipped] = told('e3', 'e4');
  expect(taken).toEqual([['e3', 'IDLE']]);
  expect(skipped).toEqual([
    expect.stringMatching(/^Антонова Анна Антоновна \(заявитель Баязитов Д\. Х\.\) остаётся: .*Брагина/u),
  ]);
  const nobody = rows.map((row) => ({ ...row, fit: [] }));
  expect(replacePlan(office, secretary, nobody, new Map(), { comment: '', confirmBy: null }, on).skipped).toEqual([
    expect.stringContaining('подходящего эксперта нет'),
    expect.stringContaining('подходящего эксперта нет'),
  ]);
});

test('notices are planned for those whom a way reaches, and the rest are counted by reason', () => {
  const experts = [
    anExpert({ id: 'e1', organisationId: 'school-2', email: 'e1@school.example' }),
    anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3', email: '' }),
    anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 'school-4' }),
  ];
  const state = broughtTo('SENT_TO_EXPERTISE', { experts });
  const secretary = { userId: 'secretary', role: 'secretary' } as const;
  const user = state.get('users', 'secretary');
  if (!user) throw new Error('no secretary');
  const named = { ...user, post: 'секретарь', phone: '8 (3822) 00-00-00', email: 'secretary@edu.example' };
  state.apply([{ table: 'users', id: user.id, before: user, after: named }]);
  const memory = createMemoryOffice({
    actor: secretary,
    clock: { now: () => Date.parse(`${today}T05:00:00Z`), today: () => today } as never,
    random: { id: () => crypto.randomUUID() } as never,
  });
  const office = { ...memory, view: state, actor: secretary, today: () => today, newId: () => crypto.randomUUID() };
  const application = state.get('applications', 'a1') ?? anApplication();
  const notices = wantedNotices(state, application);
  expect(reachesAny(office, notices, 'EMAIL')).toBe(true);
  expect(reachesAny(office, notices, 'EPGU')).toBe(false);
  const mail = noticePlan(office, notices, ['EMAIL']);
  expect(mail.drafts.map(({ draft }) => draft.channels)).toEqual([['EMAIL']]);
  expect([...mail.skipped.values()]).toEqual([1]);
  const both = noticePlan(office, notices, ['EMAIL', 'PAPER']);
  expect(both.drafts.map(({ draft }) => draft.channels)).toEqual([['EMAIL', 'PAPER'], ['PAPER']]);
  expect(both.drafts[0]?.draft.subject).toBe('Приглашение на участие в процедуре аттестации');
});
