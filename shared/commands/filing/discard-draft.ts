import { z } from 'zod';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = z.object({ applicationId: idSchema });

/** Throws a draft away with all that belongs to it (domain T2). Nothing that was submitted is ever removed so. */
export const discardDraft: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.discardDraft',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'discardDraft', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const tables = [
      'applications',
      'personal',
      'dossiers',
      'personalViews',
      'filings',
      'portfolios',
      'employeeFilings',
    ] as const;
    const attached = rowsBy(view, 'attachments', 'applicationId', args.applicationId);
    return ok({
      changes: [
        ...dropAll(view, tables, args.applicationId),
        ...attached.flatMap(({ id }) => dropAll(view, ['attachments'], id)),
      ],
    });
  },
};
