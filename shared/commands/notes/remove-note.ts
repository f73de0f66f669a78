import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { InternalNote } from '#shared/records/internal-note.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = z.object({ noteId: idSchema });

/** Takes a note off the card: its author's, or anybody's by the secretary. The history keeps what it said. */
export const removeNote: Command<z.infer<typeof argsSchema>, InternalNote> = {
  name: 'note.remove',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, note) {
    const application = view.get('applications', note.applicationId);
    if (!application) return refuse('application.gone', {});
    const refusal = mayActOn(view, actor, 'note', application);
    if (refusal) return refusal;
    const isOwn = note.writtenBy === actor.userId || actor.role === 'secretary';
    return isOwn ? null : refuseStatus('note.notOwn', {});
  },
  decide(view, args, context) {
    const note = view.get('internalNotes', args.noteId);
    if (!note) return err(refuseStatus('note.gone', {}));
    const refusal = this.permit(view, context.actor, note);
    return refusal ? err(refusal) : ok({ changes: dropAll(view, ['internalNotes'], note.id) });
  },
};
