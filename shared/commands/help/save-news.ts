import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseHelp } from '#shared/domain/refusals/help-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  id: idSchema,
  title: z.string().max(200),
  text: z.string().max(4000),
  publishedOn: localDateSchema,
});

/** Writes a piece of news of the commission, or mends one: everybody reads it in «Помощь». */
export const saveNews: Command<z.infer<typeof argsSchema>, null> = {
  name: 'news.save',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'editNews', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const after = { ...args, title: args.title.trim(), text: args.text.trim() };
    if (after.title === '' || after.text === '') return err(refuseHelp('help.newsIncomplete', {}));
    if (equalJson(view.get('news', after.id), after)) return err(refuse('application.nothingChanged', {}));
    return ok({ changes: [put(view, 'news', after)] });
  },
};
