import type { RegionProfile } from '#shared/records/region-profile.ts';

/** The checklist of domain §9.2 as all sources together have it. */
export const commonDocuments: RegionProfile['documents'] = [
  { kind: 'APPLICATION', general: 'ALWAYS', simplified: 'ALWAYS', title: 'ALWAYS' },
  { kind: 'ANALYTIC_NOTE', general: 'IF_ANY', simplified: 'NEVER', title: 'NEVER' },
  { kind: 'REPRESENTATION', general: 'NEVER', simplified: 'ALWAYS', title: 'NEVER' },
  { kind: 'AWARDS', general: 'IF_ANY', simplified: 'ALWAYS', title: 'IF_ANY' },
  { kind: 'EARLIER_DECISION', general: 'IF_HELD', simplified: 'ALWAYS', title: 'ALWAYS' },
  { kind: 'DECISION_DETAILS', general: 'FOR_HIGHEST', simplified: 'ALWAYS', title: 'ALWAYS' },
  { kind: 'PORTFOLIO', general: 'ALWAYS', simplified: 'NEVER', title: 'ALWAYS' },
  { kind: 'EMPLOYER_NOTE', general: 'NEVER', simplified: 'NEVER', title: 'NEVER' },
  { kind: 'PETITION', general: 'NEVER', simplified: 'NEVER', title: 'ALWAYS' },
  { kind: 'IDENTITY', general: 'ALWAYS', simplified: 'ALWAYS', title: 'ALWAYS' },
];

/** The checklist with some of its lines asked for in another way. */
export function documentsWith(changes: RegionProfile['documents']): RegionProfile['documents'] {
  return commonDocuments.map((row) => changes.find(({ kind }) => kind === row.kind) ?? row);
}

/** Settings on which the sources agree or are silent; a preset changes what its source says otherwise. */
export const commonProfile: Omit<RegionProfile, 'id' | 'name' | 'unconfirmed'> = {
  version: 1,
  ruleset: '196-2023',
  expertsPerApplication: 2,
  registrars: { general: ['secretary', 'operator', 'coordinator'], simplified: ['secretary', 'operator'] },
  employerNoteRequired: false,
  teacherSignsConclusion: false,
  confirmation: { kind: 'workingDays', days: 2 },
  idle: { days: 5, kind: 'calendar' },
  handoverDay: null,
  additionalInfoWorkingDays: 5,
  filingAdviceMonths: 3,
  reapplicationYears: 1,
  filingWindow: null,
  scoreTemplates: { FIRST: 'first-p35', HIGHEST: 'highest-p36', METHODIST: 'methodist-p50', MENTOR: 'mentor-p51' },
  aggregation: 'mean',
  disagreement: { maxDelta: null, onVerdictSplit: true },
  lateWithdrawalAllowed: false,
  abstentionsCountAgainst: false,
  conflictsExcludeFromVote: true,
  titleNeedsCurrentHighest: false,
  snilsMistake: 'warn',
  simplifiedGrounds: [
    'Государственные награды, почётные звания',
    'Ведомственные знаки отличия',
    'Призовые места в конкурсах профессионального мастерства',
  ],
  documents: commonDocuments,
  statusWords: {},
};

/** Settings that no source confirms for any region. */
export const unconfirmedEverywhere: readonly string[] = [
  'assignment',
  'additionalInfoWorkingDays',
  'reapplicationYears',
  'scoreTemplates',
  'aggregation',
  'disagreement',
  'lateWithdrawalAllowed',
  'abstentionsCountAgainst',
  'conflictsExcludeFromVote',
  'titleNeedsCurrentHighest',
  'simplifiedGrounds',
];
