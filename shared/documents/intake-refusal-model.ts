import { z } from 'zod';
import { localDateSchema } from '#shared/records/common.ts';

const line = z.string().max(800);

/** «Решение об отказе в приеме документов» (D10, S4) as it is printed: words only, no ids. */
export const intakeRefusalModelSchema = z.object({
  /** «Орган»: the commission that decides. */
  commission: line,
  isSample: z.boolean(),
  /** «Кому», in the dative. */
  to: line,
  /** The day of the refusal. */
  madeOn: localDateSchema,
  /** The number of the letter is that of the application: of ЕПГУ where it came that way (S4). */
  epguNo: line,
  registrationNo: line,
  receivedAt: localDateSchema,
  /** «высшей квалификационной категории» */
  ofCategory: line,
  /** «учитель химии» */
  post: line,
  organisation: line,
  reasons: z.array(line).min(1).max(30),
  /** How to mend it: the words of whoever refused. */
  text: z.string().max(4000),
  /** «Специалист ведомства» */
  officer: z.object({ post: line, name: line, phone: line }),
});
export type IntakeRefusalModel = z.infer<typeof intakeRefusalModelSchema>;
