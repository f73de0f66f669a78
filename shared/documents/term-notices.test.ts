import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { buildTermNotices } from './build-term-notices.ts';
import { termNoticesModelSchema } from './term-notice-model.ts';

const facts = { userId: 'secretary', today: '2026-11-21' as LocalDate, namesExperts: false };
const told = anApplication({
  id: 'a1',
  status: 'ACCEPTED',
  period: '2026-12',
  registrationNo: '15',
  expertIds: ['e1'],
});
const earlier = anApplication({ id: 'a2', status: 'ACCEPTED', period: '2026-11', lastName: 'Авдеев' });

test('who has a period is told it by name, each by his own; who has none is left out', () => {
  const office = officeState({ applications: [told, earlier], experts: [anExpert({ id: 'e1' })] });
  const model = buildTermNotices(office, [told, earlier, anApplication({ id: 'a3' })], facts);
  expect(termNoticesModelSchema.parse(model).notices).toEqual([
    expect.objectContaining({ to: 'Авдееву Дамиру Хакимджановичу', from: '2026-11-01', until: '2026-12-31' }),
    {
      to: 'Баязитову Дамиру Хакимджановичу',
      place: 'МАОУ СОШ № 1',
      dear: 'Уважаемый Дамир Хакимджанович',
      receivedAt: '2026-09-01',
      registrationNo: '15',
      epguNo: '',
      category: 'высшей квалификационной категории',
      post: 'учитель химии',
      from: '2026-12-01',
      until: '2027-01-31',
      period: '2026-12',
      form: 'очно',
      experts: [],
      session: null,
      infoUntil: null,
    },
  ]);
  expect(model?.signer).toEqual({ post: 'Секретарь', name: 'Л.\u00A0Г.\u00A0Моисеева', phone: '' });
  expect(buildTermNotices(office, [anApplication()], facts)).toBeNull();
});

test('specialists are named with post and place of work where the commission names them', () => {
  const office = officeState({ applications: [told], experts: [anExpert({ id: 'e1' })] });
  const named = buildTermNotices(office, [told], { ...facts, namesExperts: true });
  expect(named?.notices[0]?.experts).toEqual(['Якушева Анна Антоновна, учитель химии, МАОУ СОШ № 2']);
  const gone = { ...told, expertIds: ['nobody'] };
  expect(buildTermNotices(office, [gone], { ...facts, namesExperts: true })?.notices[0]?.experts).toEqual([]);
});

test('a session that is set is told with its place and the last day of additional information', () => {
  const office = officeState({
    applications: [told],
    meetings: [
      {
        id: 'm1',
        date: '2026-12-18' as LocalDate,
        place: 'Зал',
        state: 'PLANNED',
        memberIds: [],
        presentIds: [],
        protocolNo: null,
        signedIds: [],
        publishedOn: null,
      },
    ],
    agendaItems: [
      {
        id: 'm1:a1',
        meetingId: 'm1',
        applicationId: 'a1',
        state: 'WAITING',
        lateReason: '',
        comment: '',
        recusals: [],
      },
    ],
  });
  expect(buildTermNotices(office, [told], facts)?.notices[0]).toMatchObject({
    session: { on: '2026-12-18', place: 'Зал' },
    infoUntil: '2026-12-11',
  });
});
