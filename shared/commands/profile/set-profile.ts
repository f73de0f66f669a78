import { z } from 'zod';
import { profileFileText, readProfile } from '#shared/domain/profile/profile-file.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { officeTemplates } from '#shared/domain/scoring/templates/office-templates.ts';
import { whyTemplatesUnchoosable } from '#shared/domain/scoring/templates/why-template-kept.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { regionProfileSchema } from '#shared/records/region-profile.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ profile: regionProfileSchema });

/** Sets the profile that the office works by: edited, or read from a file. What was decided before stays as it is. */
export const setProfile: Command<z.infer<typeof argsSchema>, null> = {
  name: 'profile.set',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'editProfile', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const known = officeTemplates(view).map(({ id }) => id);
    const profile = readProfile(profileFileText(args.profile), known);
    if (!profile.ok) return profile;
    const unchoosable = whyTemplatesUnchoosable(view, profile.value);
    if (unchoosable) return err(unchoosable);
    const before = view.get('officeProfiles', 'profile');
    if (before && equalJson(before.profile, profile.value)) return err(refuse('application.nothingChanged', {}));
    return ok({ changes: [put(view, 'officeProfiles', { id: 'profile', profile: profile.value })] });
  },
};
