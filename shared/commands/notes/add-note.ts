import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema, applicationId: idSchema, text: z.string().max(1000) });

/** «Заметка»: what the office wants to remember about an application, in whatever status; not printed and not sent. */
export const addNote: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'note.add',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => mayActOn(view, actor, 'note', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const text = args.text.trim();
    if (text === '') return err(refuseStatus('note.empty', {}));
    if (view.get('internalNotes', args.id)) return err(refuse('application.badValue', { field: 'Заметка' }));
    const written = { writtenAt: context.at, writtenBy: context.actor.userId };
    return ok({
      changes: [put(view, 'internalNotes', { id: args.id, applicationId: found.value.id, text, ...written })],
    });
  },
};
