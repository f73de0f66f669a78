import { z } from 'zod';
import { missingPapers } from '#shared/domain/applications/papers.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { outcomeOf } from '#shared/domain/statuses/outcome.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { moveTo, permitted } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ ids: z.array(idSchema).min(1).max(100_000), keepUntil: localDateSchema });

/** Puts finished applications into the archive with the date until which they are kept (domain T25): read-only from here. */
export const archiveApplications: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.archive',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'archive', application);
    if (refusal) return refusal;
    const missing = missingPapers(view, application);
    return missing.length === 0 ? null : refuseStatus('archive.documentsMissing', { documents: missing.join(', ') });
  },
  decide(view, args, context) {
    const found = permitted(view, args.ids, (application) => this.permit(view, context.actor, application));
    if (!found.ok) return found;
    if (args.keepUntil <= context.today) return err(refuseStatus('archive.keepUntilPast', {}));
    const kept = { archivedAt: context.at, archivedBy: context.actor.userId, keepUntil: args.keepUntil };
    const changes = found.value.flatMap((application) => {
      const outcome = outcomeOf(application.status);
      const archive = outcome ? [put(view, 'archives', { id: application.id, outcome, ...kept })] : [];
      return [moveTo(application, 'ARCHIVED', context), ...archive];
    });
    return ok({ changes });
  },
};
