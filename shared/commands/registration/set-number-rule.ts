import { z } from 'zod';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { numberRuleOf, whyRuleWrong } from '#shared/domain/registration/number-rule.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { numberRuleSchema } from '#shared/records/region-profile.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ rule: numberRuleSchema });

/** Sets how registration numbers are written from now on. Numbers that were given stay as they are. */
export const setNumberRule: Command<z.infer<typeof argsSchema>, null> = {
  name: 'registration.setRule',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'numberBlocks', null),
  decide(view, { rule }, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const places = Array.from(view.all('municipalities'), ({ name }) => name);
    const wrong = whyRuleWrong(rule, places);
    if (wrong) return err(wrong);
    if (equalJson(numberRuleOf(view), rule)) return err(refuse('application.nothingChanged', {}));
    const profile = { ...profileOf(view), numbering: rule };
    return ok({ changes: [put(view, 'officeProfiles', { id: 'profile', profile })] });
  },
};
