import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/** A scan kept beside an entry of the card: SHA-256 of the kept file and its title. */
export const employeeScanSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.string().min(1).max(300),
});
export type EmployeeScan = z.infer<typeof employeeScanSchema>;

const text = z.string().max(500);
const scans = z.array(employeeScanSchema).max(10);

/** «Сведения об образовании» (fields of S4, domain §2.35: institution, document, series and number, date, form). */
export const educationSchema = z.object({
  id: idSchema,
  level: z.literal(['', 'SECONDARY', 'BACHELOR', 'SPECIALIST', 'MASTER', 'POSTGRADUATE']),
  institution: text.min(1),
  speciality: text,
  qualification: text,
  studyForm: z.literal(['', 'FULL_TIME', 'EVENING', 'EXTRAMURAL']),
  document: text,
  number: text,
  issuedOn: localDateSchema.nullable(),
  scans,
});
export type Education = z.infer<typeof educationSchema>;

/** «Успехи в профессиональной деятельности»: awards, titles, degrees, thanks. */
export const achievementSchema = z.object({
  id: idSchema,
  kind: z.literal(['STATE_AWARD', 'INDUSTRY_AWARD', 'HONOUR', 'DEGREE', 'DIPLOMA', 'OTHER']),
  title: text.min(1),
  issuedBy: text,
  issuedOn: localDateSchema.nullable(),
  document: text,
  scans,
});
export type Achievement = z.infer<typeof achievementSchema>;

/** «Повышение квалификации/переподготовка». */
export const trainingSchema = z.object({
  id: idSchema,
  kind: z.literal(['COURSES', 'RETRAINING', 'INTERNSHIP']),
  title: text.min(1),
  organisation: text,
  from: localDateSchema.nullable(),
  until: localDateSchema.nullable(),
  hours: z.string().max(10),
  document: text,
  scans,
});
export type Training = z.infer<typeof trainingSchema>;

/** «Аттестация»: a category held with its post and decision, or that the person suits the post. */
export const heldAttestationSchema = z.object({
  id: idSchema,
  category: z.literal(['COMPLIANCE', 'FIRST', 'HIGHEST', 'METHODIST', 'MENTOR']),
  post: text.min(1),
  /** Requisites of the decision (S4, domain §2.31): number, date, since when, of whom. */
  number: text,
  decidedOn: localDateSchema.nullable(),
  setOn: localDateSchema.nullable(),
  /** Last day; null: without term, as all categories since 01.09.2023 (R24), or not known. */
  validUntil: localDateSchema.nullable(),
  body: text,
  scans,
});
export type HeldAttestation = z.infer<typeof heldAttestationSchema>;

/** «Тарификации»: hours of a school year by subject. */
export const tariffSchema = z.object({
  id: idSchema,
  year: z.string().regex(/^\d{4}\/\d{4}$/),
  subject: text.min(1),
  classes: text,
  /** Hours a week as they are written: «18», «4,5». */
  hours: z.string().max(10),
});
export type Tariff = z.infer<typeof tariffSchema>;

/** The ten kinds of records of «Профессиональная деятельность» (S3, domain §2.22). */
export const activityKindSchema = z.literal([
  'ASSOCIATION',
  'DEVELOPMENT',
  'PUBLICATION',
  'SPEECH',
  'INNOVATION',
  'EXPERTISE',
  'CONTEST',
  'CONSULTING',
  'RESULTS',
  'PUPILS',
]);
export type ActivityKind = z.infer<typeof activityKindSchema>;

/** A record of professional activity; which fields a kind has is in `domain/employees`. */
export const activitySchema = z.object({
  id: idSchema,
  kind: activityKindSchema,
  title: text.min(1),
  from: localDateSchema.nullable(),
  until: localDateSchema.nullable(),
  level: z.literal(['', 'ORGANISATION', 'MUNICIPAL', 'REGIONAL', 'FEDERAL', 'INTERNATIONAL']),
  role: text,
  result: text,
  document: text,
  scans,
});
export type Activity = z.infer<typeof activitySchema>;

/** «Использование образовательных технологий» (S3, domain §2.22; several may be chosen). */
export const technologySchema = z.literal(['ICT', 'DISTANCE', 'CORRECTIONAL', 'OTHER', 'HEALTH', 'NETWORK', 'DIGITAL']);
export type Technology = z.infer<typeof technologySchema>;

/** «Организационно-методическая работа» (S3, domain §2.22; several may be chosen). */
export const methodWorkSchema = z.literal([
  'OTHER',
  'TUTOR',
  'ASSOCIATION_HEAD',
  'MENTOR',
  'CLASS_TEACHER',
  'TESTER',
  'DEVELOPER',
]);
export type MethodWork = z.infer<typeof methodWorkSchema>;

/** Years of work on a day, as they are written («12,5»); later days are counted on from it. */
export const employeeExperienceSchema = z.object({
  total: z.string().max(10),
  pedagogical: z.string().max(10),
  asOf: localDateSchema.nullable(),
});
export type EmployeeExperience = z.infer<typeof employeeExperienceSchema>;

/** Everything of the card that is a list. Its id is the employee's. */
export const employeeRecordsSchema = z.object({
  id: idSchema,
  experience: employeeExperienceSchema,
  education: z.array(educationSchema).max(50),
  achievements: z.array(achievementSchema).max(300),
  training: z.array(trainingSchema).max(300),
  attestations: z.array(heldAttestationSchema).max(100),
  tariffs: z.array(tariffSchema).max(300),
  technologies: z.array(technologySchema),
  methodWork: z.array(methodWorkSchema),
  activities: z.array(activitySchema).max(1000),
});
export type EmployeeRecords = z.infer<typeof employeeRecordsSchema>;
