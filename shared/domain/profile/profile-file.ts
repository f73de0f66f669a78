import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type RegionProfile, regionProfileSchema } from '#shared/records/region-profile.ts';
import { refuseProfile } from '../refusals/profile-refusals.ts';
import { scoreTemplateIds } from '../scoring/templates/all.ts';
import { settingName, settingNames } from './setting-names.ts';

/** The profile as the text of a file, to be edited by a person and read back by {@link readProfile}. */
export function profileFileText(profile: RegionProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/**
 * A profile from the text of a file, or the reason why it is not one, with the name of the setting that is wrong.
 * `templates` are the sets of criteria that it may name: those of the office besides those of the program.
 */
export function readProfile(
  text: string,
  templates: readonly string[] = scoreTemplateIds,
): Result<RegionProfile, Refusal> {
  const data = jsonOf(text);
  if (typeof data !== 'object' || data === null) return err(refuseProfile('profile.unreadable', {}));
  const parsed = regionProfileSchema.safeParse(data);
  if (!parsed.success) return err(whyMalformed(parsed.error.issues[0]));
  const refusal = whyInconsistent(parsed.data, templates);
  return refusal ? err(refusal) : ok(parsed.data);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Issue = { readonly code: string; readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] };

function whyMalformed(issue: Issue | undefined): Refusal {
  const key = issue?.path[0];
  if (key !== undefined && key !== 'version') {
    return refuseProfile('profile.badSetting', { setting: settingName(String(key)) });
  }
  const unknown = issue?.keys?.[0];
  if (unknown !== undefined) return refuseProfile('profile.unknownSetting', { setting: unknown });
  return refuseProfile('profile.unreadable', {});
}

function whyInconsistent(profile: RegionProfile, templates: readonly string[]): Refusal | null {
  const unknown = profile.unconfirmed.find((key) => !Object.hasOwn(settingNames, key));
  if (unknown !== undefined) return refuseProfile('profile.unknownSetting', { setting: unknown });
  const template = Object.values(profile.scoreTemplates).find((id) => !templates.includes(id));
  if (template !== undefined) return refuseProfile('profile.unknownTemplate', { template });
  const kinds = profile.documents.map(({ kind }) => kind);
  if (new Set(kinds).size < kinds.length) return refuseProfile('profile.repeatedDocument', {});
  return isWindowTurned(profile) ? refuseProfile('profile.badSetting', { setting: settingNames.filingWindow }) : null;
}

function isWindowTurned({ filingWindow }: RegionProfile): boolean {
  return filingWindow !== null && filingWindow.fromDay > filingWindow.toDay;
}
