import { z } from 'zod';
import { refuseWord } from '#shared/domain/refusals/word-refusals.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { correctNameForms } from '#shared/domain/words/people/kept-forms.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { keptFormsSchema } from '#shared/records/person-forms.ts';
import { permittedOne } from './applications.ts';
import type { Command } from './command.ts';
import { dropAll, put } from './rows.ts';

const formSchema = keptFormsSchema.shape.genitive.or(z.literal(''));
const argsSchema = z.object({
  applicationId: idSchema,
  /** Forms as papers are to print them, by case; null takes the corrections back, and the rules apply again. */
  forms: z
    .object({
      genitive: formSchema,
      dative: formSchema,
      accusative: formSchema,
      instrumental: formSchema,
      prepositional: formSchema,
    })
    .partial()
    .nullable(),
});
type Args = z.infer<typeof argsSchema>;

/** Puts right how an applicant's name reads in the oblique cases: for all papers of the application from now on. */
export const setPersonForms: Command<Args, Application> = {
  name: 'personForms.set',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => mayActOn(view, actor, 'wordForms', application),
  decide(view, { applicationId, forms }, context) {
    const found = permittedOne(view, applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const before = view.get('personForms', applicationId);
    if (forms === null) {
      if (!before) return err(refuseWord('nameForm.sameAsRule', {}));
      return ok({ changes: dropAll(view, ['personForms'], applicationId) });
    }
    const corrected = correctNameForms(found.value, forms);
    if (!corrected.ok) return corrected;
    const after = { id: applicationId, ...corrected.value };
    if (equalJson(before, after)) return err(refuseWord('nameForm.sameAsBefore', {}));
    return ok({ changes: [put(view, 'personForms', after)] });
  },
};
