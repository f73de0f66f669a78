import type { z } from 'zod';
import { refuseDocument } from '#shared/domain/refusals/document-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { wordFormId } from '#shared/domain/words/word-forms.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { wordFormSchema } from '#shared/records/word-form.ts';
import type { Command } from './command.ts';

const argsSchema = wordFormSchema.pick({ kind: true, nominative: true }).extend({
  /** The form as documents are to print it; null takes the correction back, and the rule applies again. */
  genitive: wordFormSchema.shape.genitive.nullable(),
});
type Args = z.infer<typeof argsSchema>;

/** Writes down how a post, a subject or a municipality reads in the genitive: for all documents from now on. */
export const setWordForm: Command<Args, null> = {
  name: 'wordForm.set',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor) {
    return mayAct(view, actor, 'wordForms', null);
  },
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const nominative = args.nominative.trim().replace(/\s+/gu, ' ');
    if (nominative === '') return err(refuseDocument('wordForm.empty', {}));
    const id = wordFormId(args.kind, nominative);
    const before = view.get('wordForms', id) ?? null;
    const genitive = args.genitive?.trim().replace(/\s+/gu, ' ') ?? '';
    if (genitive === '' && before === null) return err(refuseDocument('wordForm.sameAsRule', {}));
    const after = genitive === '' ? null : { id, kind: args.kind, nominative, genitive };
    return ok({ changes: [{ table: 'wordForms', id, before, after }] });
  },
};
