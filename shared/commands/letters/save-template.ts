import { z } from 'zod';
import { unknownField } from '#shared/domain/letters/fill-template.ts';
import { templatesOf } from '#shared/domain/letters/templates.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { messageTemplateSchema } from '#shared/records/message-template.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = messageTemplateSchema.extend({
  title: z.string().max(120),
  subject: z.string().max(300),
  text: z.string().max(20_000),
});
type Args = z.infer<typeof argsSchema>;

/** Writes a template: a new one, or other words for one that there is. Messages already prepared keep theirs. */
export const saveTemplate: Command<Args, null> = {
  name: 'template.save',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'editTemplates', null),
  decide(view, args, context) {
    const template = { ...args, title: args.title.trim(), subject: args.subject.trim(), text: args.text.trim() };
    const refusal = this.permit(view, context.actor, null) ?? whyTemplateWrong(template);
    if (refusal) return err(refusal);
    const known = templatesOf(view).find(({ id }) => id === template.id);
    if (known && isSame(known, template)) return err(refuse('application.nothingChanged', {}));
    return ok({ changes: [put(view, 'messageTemplates', template)] });
  },
};

/** Null when the template can be written, otherwise what is wrong with it. */
export function whyTemplateWrong({ title, subject, text }: Args): Refusal | null {
  if ([title, subject, text].some((part) => part.trim() === '')) return refuseLetter('template.empty', {});
  const field = unknownField(`${subject}\n${text}`);
  return field === null ? null : refuseLetter('template.badField', { field });
}

function isSame(known: Args, template: Args): boolean {
  return equalJson(wordsOf(known), wordsOf(template));
}

function wordsOf({ title, kind, subject, text }: Args) {
  return { title, kind, subject, text };
}
