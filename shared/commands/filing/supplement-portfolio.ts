import { z } from 'zod';
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
import { keptFile } from '../files/kept-file.ts';
import { put } from '../rows.ts';

/** Documents that a portfolio holds: 25 files by the source (S4), with room for regions that ask for more. */
const MOST_ITEMS = 200;

const itemSchema = portfolioItemSchema
  .pick({ id: true, title: true, indicator: true, sha256: true })
  .extend({ url: z.string().max(2000).nullable() });

const argsSchema = z.object({
  applicationId: idSchema,
  items: z.array(itemSchema).max(MOST_ITEMS),
  /** What is known of the files among them, by SHA-256. */
  files: z.record(sha256Schema, fileFactsSchema).optional(),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Adds documents to the portfolio («дополнить модельный паспорт»): only while the application waits for information or
 * has been sent to expertise; the expertise locks it (S0, domain §3.1, trap 10). Nothing is taken away.
 */
export const supplementPortfolio: Command<Args, Application> = {
  name: 'application.supplement',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'supplement', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const before = view.get('portfolios', args.applicationId) ?? { id: args.applicationId, items: [], lock: null };
    const refusal = whyItemsRefused(before, args.items);
    if (refusal) return err(refusal);
    const added = args.items.map((item) => ({ ...item, addedAt: context.at, addedBy: context.actor.userId }));
    const files = Object.entries(args.files ?? {}).flatMap(([sha256, facts]) =>
      keptFile(view, sha256, facts, context.at),
    );
    return ok({ changes: [put(view, 'portfolios', { ...before, items: [...before.items, ...added] }), ...files] });
  },
};

function whyItemsRefused(portfolio: Portfolio, items: Args['items']): Refusal | null {
  if (items.length === 0) return refuseStatus('portfolio.empty', {});
  if (portfolio.items.length + items.length > MOST_ITEMS)
    return refuseStatus('portfolio.tooMany', { limit: MOST_ITEMS });
  const known = new Set(portfolio.items.map(({ id }) => id));
  for (const { id, title, sha256, url } of items) {
    if (known.has(id)) return refuseStatus('portfolio.repeated', { title });
    known.add(id);
    if (sha256 === null && url === null) return refuseStatus('portfolio.noSource', { title });
    if (url !== null && !/^https?:\/\//u.test(url)) return refuseStatus('portfolio.badLink', { title });
  }
  return null;
}
