import { z } from 'zod';
import { whyLinkRefused } from '#shared/domain/files/links.ts';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { type Portfolio, portfolioItemSchema } from '#shared/records/portfolio.ts';
import { fileFactsSchema, sha256Schema } from '#shared/records/stored-file.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { keptFile } from './kept-file.ts';

const MOST_ITEMS = 200;

const addedSchema = portfolioItemSchema
  .pick({ id: true, title: true, indicator: true, sha256: true })
  .extend({ url: z.string().max(3000).nullable() });

const argsSchema = z.object({
  applicationId: idSchema,
  add: z.array(addedSchema).max(MOST_ITEMS),
  /** Ids of the documents that are taken out. */
  remove: z.array(idSchema).max(MOST_ITEMS),
  /** What is known of the added files, by SHA-256. */
  files: z.record(sha256Schema, fileFactsSchema),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Fills in the portfolio of a draft: while an application is being filled in, documents come and go freely; once it is filed,
 * the portfolio is only supplemented (`application.supplement`, S0, domain §3.1).
 */
export const editPortfolio: Command<Args, Application> = {
  name: 'portfolio.edit',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'editDraft', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const before = view.get('portfolios', args.applicationId) ?? { id: args.applicationId, items: [], lock: null };
    const refusal = whyRefused(before, args);
    if (refusal) return err(refusal);
    const kept = before.items.filter(({ id }) => !args.remove.includes(id));
    const added = args.add.map((item) => ({ ...item, addedAt: context.at, addedBy: context.actor.userId }));
    const files = Object.entries(args.files).flatMap(([sha256, facts]) => keptFile(view, sha256, facts, context.at));
    return ok({ changes: [put(view, 'portfolios', { ...before, items: [...kept, ...added] }), ...files] });
  },
};

function whyRefused(portfolio: Portfolio, { add, remove }: Args): Refusal | null {
  if (add.length === 0 && remove.length === 0) return refuseStatus('portfolio.empty', {});
  const known = new Set(portfolio.items.map(({ id }) => id));
  if (remove.some((id) => !known.has(id))) return refuseFile('file.attachmentGone', {});
  if (portfolio.items.length - remove.length + add.length > MOST_ITEMS)
    return refuseStatus('portfolio.tooMany', { limit: MOST_ITEMS });
  for (const { id, title, sha256, url } of add) {
    if (known.has(id)) return refuseStatus('portfolio.repeated', { title });
    known.add(id);
    if (sha256 === null && url === null) return refuseStatus('portfolio.noSource', { title });
    const refusal = url === null ? null : whyLinkRefused(url);
    if (refusal) return refusal;
  }
  return null;
}
