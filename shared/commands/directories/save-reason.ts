import { z } from 'zod';
import { listedReasons, reasonOfCode } from '#shared/domain/directories/intake-reasons.ts';
import { checkRefusalText } from '#shared/domain/intake-refusal/check-refusal-text.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { intakeReasonSchema } from '#shared/records/intake-reason.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  /** Null adds a reason of the office's own. */
  code: intakeReasonSchema.shape.id.nullable(),
  text: z.string().max(500),
  remedy: z.string().max(1000),
  isClosed: z.boolean(),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Adds a reason of refusal at intake, words one otherwise, closes one or opens it again. A ground that the order forbids is
 * not taken (R6), and the way to mend the matter must be told (§9.1). Old cases keep their codes and words.
 */
export const saveIntakeReason: Command<Args, null> = {
  name: 'directory.saveReason',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, args, context) {
    const text = args.text.trim();
    const remedy = args.remedy.trim();
    const refusal = this.permit(view, context.actor, null) ?? whyNotSavable(view, { ...args, text, remedy });
    if (refusal) return err(refusal);
    const after = { id: args.code ?? nextCode(view), text, remedy, isClosed: args.isClosed };
    const known = args.code === null ? undefined : reasonOfCode(view, args.code);
    const before = known && { id: known.code, text: known.text, remedy: known.remedy, isClosed: known.isClosed };
    if (equalJson(before, after)) return err(refuse('application.nothingChanged', {}));
    return ok({ changes: [put(view, 'intakeReasons', after)] });
  },
};

function whyNotSavable(view: View, { code, text, remedy }: Args): Refusal | null {
  const known = code === null ? undefined : reasonOfCode(view, code);
  if (code !== null && !known) return refuseDirectory('directory.gone', {});
  if (known?.kind === 'obsolete') return refuseDirectory('directory.obsoleteReason', { reason: known.text });
  if (text === '') return refuseDirectory('directory.noName', {});
  if (remedy === '') return refuseDirectory('directory.noRemedy', {});
  const forbidden = checkRefusalText(`${text}. ${remedy}`).find(
    ({ code: found }) => found === 'refusalText.forbiddenGround',
  );
  return forbidden ? refuseDirectory('directory.unlawfulReason', { ground: String(forbidden.facts.ground) }) : null;
}

/** `SR01`, `SR02`...: the next code that no reason has ever had. */
function nextCode(view: View): string {
  const numbers = listedReasons(view).flatMap(({ code }) => (code.startsWith('SR') ? [Number(code.slice(2))] : []));
  return `SR${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
