import { expect, test } from 'vitest';
import { assignExperts } from '#shared/commands/assign-experts.ts';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { differencesSince } from '#shared/domain/schedule/differences.ts';
import {
  type ApprovalOrder,
  approvalOrderOf,
  approvalStateOf,
  coordinatorVersion,
  finalVersion,
} from '#shared/domain/schedule/versions.ts';
import type { Instant } from '#shared/kernel/local-date.ts';
import { acting, anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { tried } from '#tests/support/procedure.ts';
import { approveSchedule, whyNotReady } from '../approve-schedule.ts';
import { approveAsCoordinator } from './approve-as-coordinator.ts';

const schedule = { municipalityId: 'asino', period: '2026-11' };
const stands = { municipalityId: 'asino', organisationId: 'school-3', status: 'ACCEPTED', period: '2026-11' } as const;
const full = anApplication({ id: 'full', ...stands, expertIds: ['e1', 'e2'] });
const half = anApplication({ id: 'half', ...stands, lastName: 'Авдеева', expertIds: [] });

function officeOf(order: ApprovalOrder | null, rows: Rows = {}) {
  const profile = { ...regionProfile('tomsk'), ...(order ? { scheduleApproval: order } : {}) };
  return officeState({
    officeProfiles: [{ id: 'profile', profile }],
    experts: [
      anExpert({ id: 'e1', municipalityId: 'asino', organisationId: 'school-4' }),
      anExpert({ id: 'e2', lastName: 'Антонова' }),
      anExpert({ id: 'e3', lastName: 'Быкова', municipalityId: 'asino', organisationId: 'school-1' }),
    ],
    applications: [full, half],
    ...rows,
  });
}

const storedIn = (office: ReturnType<typeof officeOf>) => office.get('schedules', '2026-11:asino');

test('the coordinator’s approval freezes all that stands in the schedule and sends nobody yet', () => {
  const office = officeOf('both');
  expect(tried(office, approveAsCoordinator, schedule, 'coordinator')).toBeNull();
  const stored = storedIn(office);
  expect(approvalStateOf(stored)).toBe('coordinator');
  expect(coordinatorVersion(stored)?.rows.map((row) => [row.applicationId, row.experts.length])).toEqual([
    ['half', 0],
    ['full', 2],
  ]);
  expect(finalVersion(stored)).toBeUndefined();
  expect(office.get('applications', 'full')?.status).toBe('ACCEPTED');
});

test('where both approve, the commission comes second and takes what the coordinator approved', () => {
  const office = officeOf('both');
  expect(tried(office, approveSchedule, schedule)).toBe('schedule.coordinatorFirst');
  tried(office, approveAsCoordinator, schedule, 'coordinator');
  const late = anApplication({ ...full, id: 'late', lastName: 'Яковлев' });
  office.apply([{ table: 'applications', id: 'late', before: null, after: late }]);
  expect(whyNotReady(office, late)?.code).toBe('schedule.notByCoordinator');
  expect(tried(office, approveSchedule, schedule)).toBeNull();
  const stored = storedIn(office);
  expect(stored?.versions.map(({ step }) => step)).toEqual(['coordinator', 'commission']);
  expect(approvalStateOf(stored)).toBe('approved');
  expect(finalVersion(stored)?.rows.map((row) => row.applicationId)).toEqual(['full']);
  expect(office.get('applications', 'late')?.status).toBe('ACCEPTED');
});

test('what the coordinator approved in another period does not count in this one', () => {
  const office = officeOf('both');
  tried(office, approveAsCoordinator, schedule, 'coordinator');
  expect(whyNotReady(office, { ...full, period: '2026-12' })?.code).toBe('schedule.notByCoordinator');
  expect(whyNotReady(office, { ...full, period: null })).toBeNull();
});

test('where nobody has chosen, the commission approves without waiting for the coordinator', () => {
  const office = officeOf(null);
  expect(approvalOrderOf(office)).toBe('commission');
  expect(tried(office, approveSchedule, schedule)).toBeNull();
  expect(storedIn(office)?.versions.map(({ step }) => step)).toEqual(['commission']);
});

test('where the coordinator alone approves, full panels go to their experts and the commission has nothing to approve', () => {
  const office = officeOf('coordinator');
  expect(tried(office, approveSchedule, schedule)).toBe('schedule.noCommissionStep');
  expect(tried(office, approveAsCoordinator, schedule, 'coordinator')).toBeNull();
  expect(office.get('applications', 'full')?.status).toBe('SENT_TO_EXPERTISE');
  expect(office.get('applications', 'half')?.status).toBe('ACCEPTED');
  const stored = storedIn(office);
  expect(approvalStateOf(stored)).toBe('approved');
  expect(finalVersion(stored)?.rows.map((row) => row.applicationId)).toEqual(['full']);
  expect(coordinatorVersion(stored)).toBe(finalVersion(stored));
  expect(tried(office, approveAsCoordinator, schedule, 'coordinator')).toBe('schedule.nothingToApprove');
});

test('the coordinator approves his own municipality, where something stands and has changed', () => {
  const office = officeOf('both');
  expect(tried(office, approveAsCoordinator, { ...schedule, municipalityId: 'tomsk' }, 'coordinator')).toBe(
    'rights.notAllowed',
  );
  expect(tried(office, approveAsCoordinator, { ...schedule, municipalityId: 'nowhere' }, 'coordinator')).toBe(
    'schedule.municipalityGone',
  );
  expect(tried(office, approveAsCoordinator, { ...schedule, period: '2027-03' }, 'coordinator')).toBe(
    'schedule.nothingPlanned',
  );
  expect(tried(office, approveAsCoordinator, schedule, 'coordinator')).toBeNull();
  expect(tried(office, approveAsCoordinator, schedule, 'coordinator')).toBe('schedule.nothingChanged');
  tried(office, assignExperts, { applicationId: 'half', expertIds: ['e1'] });
  expect(tried(office, approveAsCoordinator, schedule, 'coordinator')).toBeNull();
  expect(storedIn(office)?.versions).toHaveLength(2);
});

test('the operator approves nothing; the secretary notes what the coordinator signed on paper', () => {
  const office = officeOf('both');
  expect(approveAsCoordinator.permit(office, acting('operator').actor, schedule)?.code).toBe('rights.notAllowed');
  expect(tried(office, approveAsCoordinator, schedule)).toBeNull();
});

test('a coordinator appoints experts of his own municipality and leaves those of the operator where they are', () => {
  const office = officeOf(null);
  const appoint = (applicationId: string, expertIds: readonly string[]) =>
    tried(office, assignExperts, { applicationId, expertIds: [...expertIds] }, 'coordinator');
  expect(appoint('half', ['e2'])).toBe('schedule.foreignExpert');
  expect(appoint('half', ['e1'])).toBeNull();
  expect(appoint('full', ['e3', 'e2'])).toBeNull();
  expect(appoint('full', ['e3'])).toBeNull();
  expect(appoint('full', ['e3', 'e2'])).toBe('schedule.foreignExpert');
});

test('a version stays as it was approved, and what has changed since is told row by row', () => {
  const others = [
    anApplication({ ...full, id: 'data', lastName: 'Громов', subject: 'химия' }),
    anApplication({ ...full, id: 'moved', lastName: 'Дьякова' }),
    anApplication({ ...full, id: 'away', lastName: 'Ежова' }),
    anApplication({ ...full, id: 'off', lastName: 'Жуков' }),
    anApplication({ ...full, id: 'place', lastName: 'Зотова' }),
    anApplication({ ...full, id: 'simple', lastName: 'Ильин' }),
    anApplication({ ...full, id: 'swapped', lastName: 'Юдина' }),
    anApplication({ ...full, id: 'gone', lastName: 'Яшина' }),
  ];
  const office = officeOf('both', { applications: [full, half, ...others] });
  tried(office, approveAsCoordinator, schedule, 'coordinator');
  const version = coordinatorVersion(storedIn(office));
  if (!version) throw new Error('no version');
  const frozen = structuredClone(version.rows);
  expect(differencesSince(office, schedule, version)).toEqual([]);
  const edit = (id: string, fields: Parameters<typeof anApplication>[0]) => {
    const before = office.get('applications', id);
    if (!before) throw new Error(id);
    office.apply([{ table: 'applications', id, before, after: { ...before, ...fields } }]);
  };
  edit('half', { expertIds: ['e1'] });
  edit('data', { subject: 'физика', lastName: 'Громова' });
  edit('moved', { period: '2026-12' });
  edit('away', { period: null });
  edit('off', { status: 'WITHDRAWN' });
  edit('place', { municipalityId: 'tomsk' });
  edit('simple', { form: 'SIMPLIFIED' });
  edit('swapped', { expertIds: ['e2', 'e1'] });
  const gone = office.get('applications', 'gone') ?? null;
  const fresh = anApplication({ ...full, id: 'new', lastName: 'Аброскина' });
  office.apply([
    { table: 'applications', id: 'gone', before: gone, after: null },
    { table: 'applications', id: 'new', before: null, after: fresh },
  ]);
  expect(differencesSince(office, schedule, version)).toEqual([
    { applicationId: 'new', name: 'Аброскина Дамир Хакимджанович', kind: 'added' },
    {
      applicationId: 'half',
      name: 'Авдеева Дамир Хакимджанович',
      kind: 'changed',
      fields: [{ field: 'experts', was: '', now: 'Якушева Анна Антоновна, учитель, МБОУ ООШ № 4' }],
    },
    {
      applicationId: 'data',
      name: 'Громов Дамир Хакимджанович',
      kind: 'changed',
      fields: [
        { field: 'name', was: 'Громов Дамир Хакимджанович', now: 'Громова Дамир Хакимджанович' },
        { field: 'post', was: 'учитель, химия', now: 'учитель, физика' },
      ],
    },
    removed('moved', 'Дьякова', 'перенесено: декабрь-январь 2027'),
    removed('away', 'Ежова', 'период снят'),
    removed('off', 'Жуков', 'Отозвано'),
    removed('place', 'Зотова', 'теперь г. Томск'),
    removed('simple', 'Ильин', 'форма стала упрощённой'),
    removed('gone', 'Яшина', 'заявления больше нет'),
  ]);
  expect(storedIn(office)?.versions[0]?.rows).toEqual(frozen);
});

test('versions of before the two steps are the commission’s', () => {
  const old = { approvedAt: '2026-01-01T00:00:00.000Z' as Instant, approvedBy: 'x', rows: [] };
  const stored = { id: '2026-11:asino', ...schedule, versions: [old] };
  expect(approvalStateOf(stored)).toBe('approved');
  expect(finalVersion(stored)).toBe(old);
  expect(coordinatorVersion(stored)).toBeUndefined();
  expect(approvalStateOf(undefined)).toBe('none');
});

function removed(applicationId: string, surname: string, why: string) {
  return { applicationId, name: `${surname} Дамир Хакимджанович`, kind: 'removed', why };
}

test('the coordinator who approves alone takes changes in when they are asked for', () => {
  const office = officeOf('coordinator', { applications: [full] });
  expect(tried(office, approveAsCoordinator, schedule, 'coordinator')).toBeNull();
  const before = office.get('applications', 'full') ?? null;
  office.apply([{ table: 'applications', id: 'full', before, after: { ...full, ...before, lastName: 'Иванов' } }]);
  expect(tried(office, approveAsCoordinator, schedule, 'coordinator')).toBe('schedule.nothingToApprove');
  expect(tried(office, approveAsCoordinator, { ...schedule, withChanges: true }, 'coordinator')).toBeNull();
  expect(storedIn(office)?.versions.map(({ rows }) => rows[0]?.lastName)).toEqual(['Баязитов', 'Иванов']);
});

test('the coordinator who approves alone is told beforehand whether there is anything to approve', () => {
  const office = officeOf('coordinator', { applications: [full] });
  const whyNot = () => approveAsCoordinator.permit(office, acting('coordinator').actor, schedule)?.code;
  expect(whyNot()).toBeUndefined();
  expect(tried(office, approveAsCoordinator, schedule, 'coordinator')).toBeNull();
  expect(whyNot()).toBe('schedule.nothingToApprove');
  const sent = office.get('applications', 'full') ?? full;
  office.apply([{ table: 'applications', id: 'full', before: sent, after: { ...sent, lastName: 'Иванов' } }]);
  expect(whyNot()).toBeUndefined();
});
