import { z } from 'zod';
import { activeInvitations, participants } from '#shared/domain/expertise/panel.ts';
import { portfolioDigest } from '#shared/domain/expertise/portfolio-digest.ts';
import { readinessLamps } from '#shared/domain/expertise/readiness.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { moveTo, permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ applicationId: idSchema });

/**
 * Begins the expertise once all lamps are lit (domain T12): as many experts as the region needs, and the employer's note
 * where it is asked for. The portfolio is locked with its hash: from here nothing is added (S0, trap 10).
 */
export const startExpertise: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.startExpertise',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) =>
    whyNotMovable(view, actor, 'startExpertise', application) ?? whyNotReady(view, application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const { id } = found.value;
    const portfolio = view.get('portfolios', id) ?? { id, items: [], lock: null };
    const lock = { at: context.at, digest: portfolioDigest(portfolio.items) };
    const left = activeInvitations(view, id).filter(({ state }) => state === 'INVITED');
    const closed = left.map((one) =>
      put(view, 'invitations', { ...one, state: 'SLOT_CLOSED', answeredAt: context.at }),
    );
    const working = participants(view, id);
    const begun = working.map((one) => put(view, 'invitations', { ...one, lastActiveOn: context.today }));
    const expertIds = found.value.expertIds.filter((expert) => working.some(({ expertId }) => expertId === expert));
    return ok({
      changes: [
        moveTo(found.value, 'IN_EXPERTISE', context, { expertIds }),
        put(view, 'portfolios', { ...portfolio, lock }),
        ...closed,
        ...begun,
      ],
    });
  },
};

function whyNotReady(view: View, application: Application): Refusal | null {
  const lamps = readinessLamps(view, application.id);
  const experts = lamps.filter((lamp) => lamp.of === 'EXPERT');
  const confirmed = experts.filter(({ isLit }) => isLit).length;
  if (confirmed < experts.length) return refuseExpertise('panel.notReady', { confirmed, needed: experts.length });
  return lamps.every(({ isLit }) => isLit) ? null : refuseExpertise('panel.noteMissing', {});
}
