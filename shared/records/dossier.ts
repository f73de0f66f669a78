import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/** Years of work with one decimal (S2). */
const yearsSchema = z.number().min(0).max(99).nullable();

/**
 * What an application states beyond its registry line (domain §2.2, §2.28-2.36): awards, education, years of work, the
 * earlier decision, grounds. Its id is the application's; applications from a journal have none.
 */
export const dossierSchema = z.object({
  id: idSchema,
  /** «Получить дополнительно результат на бумажном носителе» (S0, S4). */
  wantsPaper: z.boolean(),
  comment: z.string().max(2000),
  awards: z.string().max(4000),
  educationPlace: z.string().max(400),
  educationDocument: z.string().max(200),
  educationNumber: z.string().max(60),
  educationOn: localDateSchema.nullable(),
  qualification: z.string().max(300),
  totalYears: yearsSchema,
  pedagogicalYears: yearsSchema,
  yearsInPost: yearsSchema,
  /** «Реквизиты решения» about the held category (S4, domain §2.31); its term is on the application. */
  decisionNo: z.string().max(60),
  decisionOn: localDateSchema.nullable(),
  categorySetOn: localDateSchema.nullable(),
  decisionBody: z.string().max(300),
  heldPost: z.string().max(300),
  /** Results of the professional work in words (R5). */
  results: z.string().max(8000),
  /** Electronic portfolio; opens over http(s) only (domain §10). */
  portfolioUrl: z
    .string()
    .max(2000)
    .regex(/^(?:https?:\/\/.*)?$/iu),
  /** Ground of the simplified form as the region lists it, and its particulars (R12). */
  basis: z.string().max(300),
  basisDetails: z.string().max(2000),
  /** «Представление» of the employer for the simplified form (S1): text, who signs, when. */
  representation: z.string().max(8000),
  representedBy: z.string().max(300),
  representedOn: localDateSchema.nullable(),
  /** «Ходатайство работодателя» for «педагог-методист» and «педагог-наставник» (W13). */
  petitionNo: z.string().max(60),
  petitionOn: localDateSchema.nullable(),
  /** Whether the applicant wants to be present at the session; null when not said. */
  presence: z.literal(['PRESENT', 'ABSENT']).nullable(),
});
export type Dossier = z.infer<typeof dossierSchema>;
