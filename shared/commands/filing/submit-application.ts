import { z } from 'zod';
import { dossierOf } from '#shared/domain/applications/dossier-of.ts';
import { checkSnils } from '#shared/domain/checks/check-snils.ts';
import type { Finding } from '#shared/domain/checks/finding.ts';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { rights } from '#shared/domain/rights/rights.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import type { Filing } from '#shared/records/filing.ts';
import type { View } from '#shared/records/view.ts';
import { moveTo, permittedOne } from '../applications.ts';
import type { Command, DecideContext } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  /** The day on which it came; only the office dates a paper back, others file today. */
  receivedAt: localDateSchema,
  /** The applicant's own signature was seen. */
  isSigned: z.boolean(),
});
type Args = z.infer<typeof argsSchema>;

/** Ways of filing on paper, which need a signature (IR02). */
const onPaper: ReadonlySet<Filing['channel']> = new Set(['IN_PERSON', 'POST']);

/**
 * Files an application (domain T3): filled in, signed where it is paper, and for a category that may be claimed at all
 * (R7, R27, R29). What is unconfirmed, as the year after a refusal (R20), is a warning of the checks and forbids nothing.
 */
export const submitApplication: Command<Args, Application> = {
  name: 'application.submit',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) =>
    whyNotMovable(view, actor, 'submit', application) ??
    whyIncomplete(application) ??
    whySnilsWrong(view, application) ??
    whyNotEligible(view, application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const filing = view.get('filings', args.applicationId);
    const receivedAt = filedOn(args, context);
    if (receivedAt > context.today) return err(refuseStatus('draft.inFuture', {}));
    if (filing && onPaper.has(filing.channel) && !args.isSigned) return err(refuseStatus('draft.unsigned', {}));
    return ok({
      changes: [
        moveTo(found.value, 'REGISTERING', context, { receivedAt }),
        ...(filing ? [put(view, 'filings', { ...filing, isSigned: args.isSigned })] : []),
      ],
    });
  },
};

/** The office dates back what came on paper; whoever files for himself files today. */
function filedOn(args: Args, { actor, today }: DecideContext) {
  return rights.editDraft[actor.role] === 'region' ? args.receivedAt : today;
}

function whyIncomplete({ post, phone, email }: Application): Refusal | null {
  const missing = [post.trim() === '' ? 'должность' : '', phone + email === '' ? 'телефон или электронная почта' : ''];
  const fields = missing.filter((name) => name !== '').join(', ');
  return fields === '' ? null : refuseStatus('draft.incomplete', { fields });
}

function whyNotEligible(view: View, application: Application): Refusal | null {
  const { categorySetOn, basis } = dossierOf(view, application.id);
  const claim = { ...application, heldSince: categorySetOn, refusals: [], simplifiedGround: basis };
  return firstError(checkEligibility(claim, profileOf(view)));
}

/** A typing error in СНИЛС keeps an application back only where the region has set so (domain §10). */
function whySnilsWrong(view: View, { id }: Application): Refusal | null {
  return firstError(checkSnils(view.get('personal', id)?.snils ?? '', profileOf(view).snilsMistake).findings);
}

function firstError(findings: readonly Finding[]): Refusal | null {
  const error = findings.find(({ level }) => level === 'error');
  return error ? { code: error.code, facts: error.facts } : null;
}
