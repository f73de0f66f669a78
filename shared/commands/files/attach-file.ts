import { z } from 'zod';
import { whyLinkRefused } from '#shared/domain/files/links.ts';
import { whyItemLocked, whyNotAttachable } from '#shared/domain/files/why-not-attachable.ts';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { attachmentSchema } from '#shared/records/attachment.ts';
import { fileFactsSchema } from '#shared/records/stored-file.ts';
import type { View } from '#shared/records/view.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { keptFile } from './kept-file.ts';

/** Documents of one application: every item of the checklist several times over. */
const MOST_ATTACHED = 200;

const argsSchema = attachmentSchema.omit({ addedAt: true, addedBy: true, url: true }).extend({
  url: z.string().max(3000).nullable(),
  /** What is known of the file; null for a link. */
  file: fileFactsSchema.nullable(),
});
type Args = z.infer<typeof argsSchema>;

/** «Приложить документ»: a kept file or a link under an item of the checklist (domain §9.2), several under one item. */
export const attachFile: Command<Args, Application> = {
  name: 'file.attach',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: whyNotAttachable,
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const refusal = whyItemLocked(found.value, args.item) ?? whyRefused(view, args);
    if (refusal) return err(refusal);
    const { file, ...attachment } = args;
    const row = { ...attachment, title: args.title.trim(), addedAt: context.at, addedBy: context.actor.userId };
    return ok({ changes: [put(view, 'attachments', row), ...keptFile(view, args.sha256, file, context.at)] });
  },
};

function whyRefused(view: View, { id, applicationId, title, sha256, url, file }: Args): Refusal | null {
  if (title.trim() === '') return refuseFile('file.noTitle', {});
  if (view.get('attachments', id)) return refuseFile('file.repeated', { title });
  if (rowsBy(view, 'attachments', 'applicationId', applicationId).length >= MOST_ATTACHED) {
    return refuseFile('file.tooManyAttached', { limit: MOST_ATTACHED });
  }
  if (url !== null) return whyLinkRefused(url);
  const isKnown = sha256 !== null && (file !== null || view.get('files', sha256) !== undefined);
  return isKnown ? null : refuseFile('file.noSource', {});
}
