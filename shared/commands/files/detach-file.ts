import { z } from 'zod';
import { whyItemLocked, whyNotDetachable } from '#shared/domain/files/why-not-attachable.ts';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = z.object({ applicationId: idSchema, attachmentId: idSchema });

/**
 * «Убрать документ»: takes a document out of the case. What was taken out stays in the history and can be brought back;
 * its bytes go only when nothing has referred to them for long (main/blobs/sweep.ts).
 */
export const detachFile: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'file.detach',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: whyNotDetachable,
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const attachment = view.get('attachments', args.attachmentId);
    if (attachment?.applicationId !== args.applicationId) return err(refuseFile('file.attachmentGone', {}));
    const refusal = whyItemLocked(found.value, attachment.item);
    if (refusal) return err(refusal);
    return ok({ changes: dropAll(view, ['attachments'], attachment.id) });
  },
};
