import { z } from 'zod';
import { localDateSchema } from '#shared/records/common.ts';

const line = z.string().max(900);
const text = z.string().max(8200);

/**
 * «Заявление» of one applicant as it is printed (D1, R5): words only, in the cases of the form. Empty lines were not
 * stated; they are printed as rules to write on, or not at all.
 */
export const applicationPaperSchema = z.object({
  /** «аттестационную комиссию Томской области». */
  commission: line,
  /** «Баязитова Дамира Хакимджановича, учителя химии, МАОУ СОШ № 1 (г. Томск)». */
  from: line,
  contacts: line,
  year: line,
  /** «высшей квалификационной категории». */
  category: line,
  post: line,
  held: line,
  education: line,
  years: line,
  results: text,
  basis: line,
  petition: line,
  form: line,
  presence: line,
  agreed: line,
  enclosures: z.array(line).max(300),
  signer: line,
  /** «Представление» of the employer for the simplified form; null where there is none. */
  representation: z.object({ about: line, text, by: line, on: line }).nullable(),
});
export type ApplicationPaper = z.infer<typeof applicationPaperSchema>;

/** Applications to be printed, each on a sheet of its own. */
export const applicationsModelSchema = z.object({
  author: line,
  isSample: z.boolean(),
  madeOn: localDateSchema,
  applications: z.array(applicationPaperSchema).min(1).max(1000),
});
export type ApplicationsModel = z.infer<typeof applicationsModelSchema>;
