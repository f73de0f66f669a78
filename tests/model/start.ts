import { regionProfiles } from '#shared/domain/profile/region-profile.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Role, User } from '#shared/records/office.ts';
import { type ModelView, modelView } from './model-view.ts';

/** What a random office is made of; small numbers, so that a failing one reads at a glance. */
export type OfficePlan = {
  /** Which of the five presets. */
  readonly region: number;
  readonly lateWithdrawalAllowed: boolean;
  readonly abstentionsCountAgainst: boolean;
  readonly maxDelta: number | null;
  /** Limit of each expert's load; null is none. */
  readonly loadLimits: readonly (number | null)[];
  /** Organisation of each member of the commission; null where it is no school. */
  readonly memberPlaces: readonly (number | null)[];
};

/** Schools of the model: two in each of two municipalities, one in the pseudo-municipality. */
export const schools = ['s0', 's1', 's2', 's3', 's4'] as const;

const places = ['m0', 'm0', 'm1', 'm1', 'm2'] as const;

/** Surnames of applicants; some experts and members have them too, so that people meet themselves. */
export const surnames = ['Авдеева', 'Бойко', 'Власов', 'Галкина', 'Дёмин'] as const;

/** The first day of every run. */
export const firstDay = '2026-02-02' as LocalDate;

/** The office that a plan describes, with its directories and a person in every role. */
export function startOf(plan: OfficePlan): ModelView {
  const preset = regionProfiles[plan.region % regionProfiles.length];
  if (!preset) throw new Error('no preset');
  const profile = {
    ...preset,
    lateWithdrawalAllowed: plan.lateWithdrawalAllowed,
    abstentionsCountAgainst: plan.abstentionsCountAgainst,
    disagreement: { ...preset.disagreement, maxDelta: plan.maxDelta },
  };
  const experts = plan.loadLimits.map((loadLimit, i) => expert(i, loadLimit));
  const members = plan.memberPlaces.map((place, i) => member(i, place));
  return modelView({
    office: [{ id: 'office', commission: 'Комиссия', region: preset.id, isSample: true, createdAt: at('2026-01-01') }],
    officeProfiles: [{ id: 'profile', profile }],
    municipalities: ['m0', 'm1', 'm2'].map((id) => ({ id, name: `Район ${id}` })),
    organisations: schools.map((id, i) => ({ id, name: `Школа ${id}`, municipalityId: places[i] ?? 'm0' })),
    experts,
    members,
    users: [
      ...staff,
      ...experts.map(({ id }) => user(`u-${id}`, 'expert', { expertId: id })),
      ...members.map(({ id, office }) => user(`u-${id}`, office === 'CHAIR' ? 'chair' : 'member', { memberId: id })),
    ],
  });
}

const staff: readonly User[] = [
  user('secretary', 'secretary'),
  user('operator', 'operator'),
  user('coordinator-0', 'coordinator', {}, 'Район m0'),
  user('coordinator-1', 'coordinator', {}, 'Район m1'),
  user('coordinator-lost', 'coordinator', {}, 'Нет такого района'),
  user('school-0', 'schoolCoordinator', { organisationId: 's0' }),
  user('school-2', 'schoolCoordinator', { organisationId: 's2' }),
  user('hr-0', 'hr', { organisationId: 's0' }),
  user('deputy-0', 'deputy', { organisationId: 's0' }),
  user('teacher-0', 'teacher'),
  user('teacher-1', 'teacher'),
  user('expert-nobody', 'expert'),
];

function user(id: string, role: Role, links: Partial<User> = {}, municipality = ''): User {
  const name = { lastName: 'Иванова', firstName: 'Анна', patronymic: 'Петровна' };
  return { id, role, ...name, post: role, phone: '+7 000', email: 'a@b.ru', municipality, ...links };
}

function expert(i: number, loadLimit: number | null): Expert {
  const organisationId = schools[i % schools.length] ?? 's0';
  const municipalityId = places[i % places.length] ?? 'm0';
  const lastName = surnames[(i * 2) % surnames.length] ?? 'Авдеева';
  const name = { lastName, firstName: 'Анна', patronymic: 'Петровна' };
  const contacts = { phone: '+7 111', email: 'e@b.ru' };
  return {
    id: `e${i}`,
    ...name,
    municipalityId,
    organisationId,
    post: 'учитель',
    subject: '',
    category: 'HIGHEST',
    ...contacts,
    loadLimit,
  };
}

function member(i: number, place: number | null): CommissionMember {
  const offices = ['CHAIR', 'DEPUTY', 'SECRETARY'] as const;
  const lastName = surnames[i % surnames.length] ?? 'Авдеева';
  const organisationId = place === null ? null : (schools[place % schools.length] ?? null);
  const name = { lastName, firstName: 'Анна', patronymic: 'Петровна' };
  return {
    id: `k${i}`,
    ...name,
    office: offices[i] ?? 'MEMBER',
    post: '',
    organisationId,
    isUnion: i === 3,
    isActive: true,
  };
}

/** Noon of a day, in the way moments are stored. */
export function at(date: string): Instant {
  return `${date}T12:00:00.000Z` as Instant;
}
