import type { Refusal } from '#shared/kernel/refusal.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { refuseProfile } from '../refusals/profile-refusals.ts';
import { settingName } from './setting-names.ts';

/**
 * What the administrator is told of a profile: every setting that nobody has confirmed (the ⚠U marks of domain), days of
 * filing that the ministry does not let a region restrict (R8, W19), the order that is no longer in force. Nothing blocks.
 */
export function profileWarnings(profile: RegionProfile): readonly Refusal[] {
  const warnings = profile.unconfirmed.map((key) =>
    refuseProfile('profile.unconfirmed', { setting: settingName(key), region: profile.name }),
  );
  if (profile.filingWindow) {
    const { fromDay, toDay } = profile.filingWindow;
    warnings.push(refuseProfile('profile.filingWindow', { fromDay, toDay }));
  }
  if (profile.ruleset !== '196-2023') warnings.push(refuseProfile('profile.oldRuleset', {}));
  return warnings;
}

/** The warning about one setting, when nobody has confirmed it for the region. */
export function settingWarnings(profile: RegionProfile, key: keyof RegionProfile): readonly Refusal[] {
  if (!profile.unconfirmed.includes(key)) return [];
  return [refuseProfile('profile.unconfirmed', { setting: settingName(key), region: profile.name })];
}
