import { z } from 'zod';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { permittedOne, replaceApplication } from '../applications.ts';
import type { Command } from '../command.ts';
import { replacePlace } from './replace-place.ts';

/** One place of a panel and who is to have it. */
export const replacementShape = {
  applicationId: idSchema,
  /** The invitation whose place is given to another: of an expert at work, or one that came to nothing. */
  invitationId: idSchema,
  newExpertId: idSchema,
  cause: z.literal(['REFUSED', 'IDLE']),
};

/** What is said of every replacement of an act. */
export const replacedForShape = { comment: z.string().max(1000), confirmBy: localDateSchema.nullable() };

const argsSchema = z.object({ ...replacementShape, ...replacedForShape });

/**
 * Gives an expert's place to another (domain T13): he refused, or did nothing for longer than the region allows (E5, S3).
 * His sheet is kept and not counted.
 */
export const replaceExpert: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.replaceExpert',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'replaceExpert', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const soFar = { application: found.value, coming: 0, filled: 0 };
    const replaced = replacePlace(view, soFar, args, context.today);
    if (!replaced.ok) return replaced;
    const { application, invitations } = replaced.value;
    return ok({
      changes: [replaceApplication(found.value, application), ...invitations],
      reason: args.comment.trim(),
    });
  },
};
