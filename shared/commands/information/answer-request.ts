import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { InfoRequest } from '#shared/records/info-request.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ requestId: idSchema, text: z.string().max(4000) });

/** Writes down what came in answer to a request, once. When all blocking ones are closed the application may go on (T9). */
export const answerRequest: Command<z.infer<typeof argsSchema>, InfoRequest> = {
  name: 'infoRequest.answer',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, request) {
    const application = view.get('applications', request.applicationId);
    if (!application) return refuse('application.gone', {});
    const refusal = mayActOn(view, actor, 'requestInfo', application);
    if (refusal) return refusal;
    return request.answer === null ? null : refuseStatus('info.closed', {});
  },
  decide(view, args, context) {
    const request = view.get('infoRequests', args.requestId);
    if (!request) return err(refuseStatus('info.gone', {}));
    const refusal = this.permit(view, context.actor, request);
    if (refusal) return err(refusal);
    const text = args.text.trim();
    if (text === '') return err(refuse('application.badValue', { field: 'Ответ' }));
    const answer = { at: context.at, by: context.actor.userId, text };
    return ok({ changes: [put(view, 'infoRequests', { ...request, answer })] });
  },
};
