import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { seen } from '#shared/domain/rights/visibility/seen.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { permittedOne } from './applications.ts';
import type { Command } from './command.ts';
import { put } from './rows.ts';

const argsSchema = z.object({ id: idSchema });

/**
 * Records that somebody looked at the passport, СНИЛС and address of an applicant («Показать»): every view is in the
 * history of the application (152-ФЗ, domain §11). Only for those who may see them at all.
 */
export const viewPersonal: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.viewPersonal',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const row = view.get('personal', application.id) ?? { id: application.id, snils: '' };
    return seen(view, actor, 'personal', row) === null ? refuse('personal.notYours', {}) : null;
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.id, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return err(found.error);
    const look = { id: args.id, viewedAt: context.at, viewedBy: context.actor.userId };
    return ok({ changes: [put(view, 'personalViews', look)] });
  },
};
