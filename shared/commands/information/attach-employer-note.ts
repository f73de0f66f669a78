import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { procedureOf } from '../filing/procedure-of.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ applicationId: idSchema, title: z.string().max(300), receivedOn: localDateSchema });

/** Notes that the employer's «Информационно-аналитическая справка» has come (S2): it lights the last lamp of readiness. */
export const attachEmployerNote: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.attachEmployerNote',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'attachEmployerNote', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const title = args.title.trim();
    if (title === '') return err(refuse('application.badValue', { field: 'Справка работодателя' }));
    if (args.receivedOn > context.today) return err(refuse('application.badValue', { field: 'Дата получения' }));
    const employerNote = { receivedOn: args.receivedOn, title };
    return ok({ changes: [put(view, 'procedures', { ...procedureOf(view, args.applicationId), employerNote })] });
  },
};
