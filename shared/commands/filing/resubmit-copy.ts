import { z } from 'zod';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { newDraft, takeSystemNo } from './new-draft.ts';

const argsSchema = z.object({ applicationId: idSchema, newId: idSchema });

/**
 * Begins the application anew after an intake refusal («вправе повторно обратиться после устранения», S4; domain T6): a
 * draft with the same data, which names the refused one. The refused one stays as it is.
 */
export const resubmitCopy: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.resubmitCopy',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'resubmitCopy', application);
    if (refusal) return refusal;
    const copy = copyOf(view, application.id);
    return copy ? refuseStatus('resubmit.already', { systemNo: copy.systemNo }) : null;
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    if (view.get('applications', args.newId)) return err(refuseStatus('draft.exists', {}));
    const { systemNo, counter } = takeSystemNo(view);
    const id = args.newId;
    const filing = view.get('filings', args.applicationId);
    const dossier = view.get('dossiers', args.applicationId);
    const draft = newDraft({ ...found.value, id, systemNo, epguNo: null }, context);
    return ok({
      changes: [
        put(view, 'applications', draft),
        put(view, 'personal', { ...view.get('personal', args.applicationId), id, snils: snilsOf(view, args) }),
        ...(dossier ? [put(view, 'dossiers', { ...dossier, id })] : []),
        put(view, 'filings', {
          id,
          channel: filing?.channel ?? 'IN_PERSON',
          isSigned: false,
          applicantId: filing?.applicantId ?? null,
          enteredBy: context.actor.userId,
          supersedesId: args.applicationId,
        }),
        counter,
      ],
    });
  },
};

/** The application that was begun anew after this one; a discarded one no longer counts. */
function copyOf(view: View, applicationId: string): Application | undefined {
  const [copy] = rowsBy(view, 'filings', 'supersedesId', applicationId);
  return copy && view.get('applications', copy.id);
}

function snilsOf(view: View, args: z.infer<typeof argsSchema>): string {
  return view.get('personal', args.applicationId)?.snils ?? '';
}
