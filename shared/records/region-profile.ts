import { z } from 'zod';
import { applicationStatusSchema } from './application.ts';
import { regionIdSchema, roleSchema } from './office.ts';

/** Documents of the checklist (domain §9.2), each known in at least one region. */
export const documentKindSchema = z.literal([
  'APPLICATION',
  'ANALYTIC_NOTE',
  'REPRESENTATION',
  'AWARDS',
  'EARLIER_DECISION',
  'DECISION_DETAILS',
  'PORTFOLIO',
  'EMPLOYER_NOTE',
  'PETITION',
  'IDENTITY',
]);
/** A document of the checklist. */
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** When a document is asked for: always, where the applicant has it, where a category is held, for the highest, never. */
export const demandSchema = z.literal(['ALWAYS', 'IF_ANY', 'IF_HELD', 'FOR_HIGHEST', 'NEVER']);
/** When a document is asked for. */
export type Demand = z.infer<typeof demandSchema>;

/** One line of the checklist by the three ways: on general grounds, simplified, «педагог-методист» and «педагог-наставник». */
export const documentRowSchema = z.strictObject({
  kind: documentKindSchema,
  general: demandSchema,
  simplified: demandSchema,
  title: demandSchema,
});

/** How points of several experts become one figure (domain §6.4). */
export const aggregationSchema = z.literal(['mean', 'median', 'majority', 'sum']);
/** How points of several experts become one figure. */
export type Aggregation = z.infer<typeof aggregationSchema>;

/** How an expert confirms: within working days of the invitation (S3), or by the date written in it (S2). */
const confirmationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('workingDays'), days: z.int().min(1).max(30) }),
  z.strictObject({ kind: z.literal('byDate') }),
]);

/** Days of a month in which the region takes applications; months that are open throughout. R8: only a warning. */
const filingWindowSchema = z.strictObject({
  fromDay: z.int().min(1).max(31),
  toDay: z.int().min(1).max(31),
  openMonths: z.array(z.int().min(1).max(12)).max(12),
});

const scoreTemplatesSchema = z.strictObject({
  FIRST: z.string().max(80),
  HIGHEST: z.string().max(80),
  METHODIST: z.string().max(80),
  MENTOR: z.string().max(80),
});

/**
 * How a registration number is written (domain §5 D2): a pattern with «{год}», «{номер}» or «{номер:4}» and «{код}», the
 * code of the municipality by its name. Numbers may begin anew each year.
 */
export const numberRuleSchema = z.strictObject({
  pattern: z.string().min(1).max(40),
  restartsYearly: z.boolean(),
  codes: z.record(z.string().max(200), z.string().max(10)),
});
/** How a registration number is written. */
export type NumberRule = z.infer<typeof numberRuleSchema>;

/** Which experts an application may have: what regions decide differently (domain §2.10, §4 R17). */
export const assignmentRulesSchema = z.strictObject({
  /** Experts of any municipality, of the applicant's own only, or of any other than his own. */
  expertsFrom: z.literal(['any', 'own', 'other']),
  /** The office may appoint by hand an expert of another subject; a plan never does. */
  otherSubjectByHand: z.boolean(),
  /** An absence keeps an expert from a period when it takes a day of it, or only when it takes all of it. */
  absence: z.literal(['anyDay', 'wholePeriod']),
  /** An expert whose category has ended is only warned of, or not appointed. */
  expiredCategory: z.literal(['warn', 'block']),
});
/** Which experts an application may have. */
export type AssignmentRules = z.infer<typeof assignmentRulesSchema>;

/**
 * What differs from region to region, as data that can be exported, edited and imported. `unconfirmed` names the settings
 * that nobody has confirmed for the region (the ⚠U marks of domain): they work, with a warning, and never block.
 */
export const regionProfileSchema = z.strictObject({
  version: z.literal(1),
  /** The preset that the profile is, or was made from. */
  id: regionIdSchema,
  name: z.string().min(1).max(200),
  /** Order 196 since 01.09.2023; the order before it serves imported history only. */
  ruleset: z.literal(['196-2023', '276-2014']),
  /** Experts on one application: two selects in Tomsk (S1), three specialists in Sverdlovsk (S2, W10). */
  expertsPerApplication: z.int().min(1).max(5),
  /** Who registers applications on general grounds, and who the simplified ones (S1: the operator only). */
  registrars: z.strictObject({ general: z.array(roleSchema).min(1), simplified: z.array(roleSchema).min(1) }),
  /** The employer's «Информационно-аналитическая справка» must be there before the expertise (S2). */
  employerNoteRequired: z.boolean(),
  /** The teacher signs the conclusion before it counts (S1). */
  teacherSignsConclusion: z.boolean(),
  confirmation: confirmationSchema,
  /** After how many days without work an application goes to another expert (S3; kind of days not stated there). */
  idle: z.strictObject({ days: z.int().min(1).max(60), kind: z.literal(['calendar', 'working']) }),
  /**
   * Who approves a schedule: the commission, with the coordinator's word or without; both, the coordinator first; the
   * coordinator alone (S1, §1.2). Left out: the commission.
   */
  scheduleApproval: z.literal(['commission', 'both', 'coordinator']).optional(),
  /** Day of the month by which coordinators hand conclusions over (S1); null where they do not. */
  handoverDay: z.int().min(1).max(28).nullable(),
  /** How many working days before the session additional information is taken (R13); null: no limit. */
  additionalInfoWorkingDays: z.int().min(0).max(30).nullable(),
  /** How many months before the held category ends filing is advised (S4, W14). */
  filingAdviceMonths: z.int().min(0).max(12),
  /** Years before the same category may be asked for again after a refusal (R20); null: no wait. */
  reapplicationYears: z.int().min(1).max(5).nullable(),
  filingWindow: filingWindowSchema.nullable(),
  /** Score template by claimed category; their trees are in `domain/scoring`. */
  scoreTemplates: scoreTemplatesSchema,
  aggregation: aggregationSchema,
  /** When a third expert is called: points differ by more than `maxDelta`, or one says yes and the other no. */
  disagreement: z.strictObject({ maxDelta: z.number().min(0).max(1000).nullable(), onVerdictSplit: z.boolean() }),
  /** Withdrawal after the expertise (T24): the source is silent. */
  lateWithdrawalAllowed: z.boolean(),
  /** «Воздержался» counts as «против» (unconfirmed for every region). */
  abstentionsCountAgainst: z.boolean(),
  /** A member of the applicant's own organisation, a relative or a direct superior does not vote (R17). */
  conflictsExcludeFromVote: z.boolean(),
  /** «Педагог-методист» and «педагог-наставник» need the highest category in force, not one that was (R27). */
  titleNeedsCurrentHighest: z.boolean(),
  /** A typing error in СНИЛС only warns, or keeps the application from being filed (domain §10). */
  snilsMistake: z.literal(['warn', 'block']),
  /** Grounds for the simplified form, as the region lists them (R12). */
  simplifiedGrounds: z.array(z.string().min(1).max(300)).max(50),
  documents: z.array(documentRowSchema).max(20),
  /** Whom experts may judge; without it, the rules of `domain/assignment/assignment-rules`. */
  assignment: assignmentRulesSchema.optional(),
  /** How registration numbers are written; without it they are plain numbers that never begin anew. */
  numbering: numberRuleSchema.optional(),
  /** What the region calls the statuses (domain §3.2); where it has no word of its own, the common one is shown. */
  statusWords: z.partialRecord(applicationStatusSchema, z.string().min(1).max(120)),
  unconfirmed: z.array(z.string().min(1).max(60)).max(40),
});

/** What differs from region to region. */
export type RegionProfile = z.infer<typeof regionProfileSchema>;
