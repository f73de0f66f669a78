import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema, personNameSchema } from './common.ts';

/** The 16 statuses of an application (domain §3.1); their Russian names are in `domain/statuses`. */
export const applicationStatusSchema = z.literal([
  'DRAFT',
  'REGISTERING',
  'REGISTERED',
  'ACCEPTED',
  'AWAITING_INFO',
  'SENT_TO_EXPERTISE',
  'IN_EXPERTISE',
  'EXPERTISE_DONE',
  'SCHEDULING_AK',
  'AK_SESSION',
  'DECISION',
  'GRANTED',
  'INTAKE_REFUSED',
  'REFUSED',
  'WITHDRAWN',
  'ARCHIVED',
]);
export type ApplicationStatus = z.infer<typeof applicationStatusSchema>;

/** A category that a teacher may hold; NONE is «не имею», also for «соответствие занимаемой должности». */
export const heldCategorySchema = z.literal(['NONE', 'FIRST', 'HIGHEST', 'METHODIST', 'MENTOR']);
export type HeldCategory = z.infer<typeof heldCategorySchema>;

/** The four categories that can be claimed. */
export const claimedCategorySchema = z.literal(['FIRST', 'HIGHEST', 'METHODIST', 'MENTOR']);
export type ClaimedCategory = z.infer<typeof claimedCategorySchema>;

/** «очно», «дистанционно», «упрощенно» (the last never enters the schedule). */
export const attestationFormSchema = z.literal(['IN_PERSON', 'REMOTE', 'SIMPLIFIED']);
export type AttestationForm = z.infer<typeof attestationFormSchema>;

/** What was noticed at intake and does not forbid anything; the words are in `domain/intake`. */
export const remarkSchema = z.literal([
  'WRONG_SNILS',
  'NO_SNILS',
  'HIGHEST_WITHOUT_CATEGORY',
  'TITLE_WITHOUT_HIGHEST',
  'METHODIST_POST',
  'CATEGORY_EXPIRED',
  'EPGU_UNUSUAL',
  'NO_FORM',
  'HELD_UNREADABLE',
  'TEXT_CUT',
]);
export type Remark = z.infer<typeof remarkSchema>;

/** A passage through a status: when it was entered and who did it. */
export const stageSchema = z.object({ status: applicationStatusSchema, at: instantSchema, by: idSchema });
export type Stage = z.infer<typeof stageSchema>;

/**
 * An application for attestation. СНИЛС, passport and address are not here but in the record `personal`,
 * so that an expert's replica never holds them (architecture §4).
 */
export const applicationSchema = personNameSchema.extend({
  id: idSchema,
  /** «№ в системе»: a whole number given once, separate from the registration and ЕПГУ numbers. */
  systemNo: z.int().positive(),
  registrationNo: z.string().max(40).nullable(),
  registeredOn: localDateSchema.nullable(),
  epguNo: z.string().max(40).nullable(),
  status: applicationStatusSchema,
  stages: z.array(stageSchema),
  /** The date of filing; deadlines run from the next day (ГК ст. 191). */
  receivedAt: localDateSchema,
  municipalityId: idSchema,
  organisationId: idSchema,
  post: z.string().max(300),
  subject: z.string().max(300),
  heldCategory: heldCategorySchema,
  /** Last day of the held category; null when it has no term or is not known. */
  heldUntil: localDateSchema.nullable(),
  claimedCategory: claimedCategorySchema,
  form: attestationFormSchema,
  phone: z.string().max(100),
  email: z.string().max(200),
  note: z.string().max(2000),
  /** First month of the two-month window, `YYYY-MM`; null until a period is chosen. */
  period: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable(),
  /** Experts in the order in which the schedule prints them. */
  expertIds: z.array(idSchema),
  remarks: z.array(remarkSchema),
  /** Why the documents were not accepted; set with INTAKE_REFUSED. */
  intakeRefusal: z.object({ reasonCodes: z.array(z.string()), text: z.string() }).nullable(),
});
export type Application = z.infer<typeof applicationSchema>;
