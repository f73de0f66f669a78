import type { ApplicationStatus } from '#shared/records/application.ts';
import type { Role } from '#shared/records/office.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import type { Act } from '../rights/acts.ts';

/** A yes-or-no setting of the regional profile. */
type Setting = {
  readonly [K in keyof RegionProfile]: RegionProfile[K] extends boolean ? K : never;
}[keyof RegionProfile];

/** Where a move leads: a status, the same one, the one before the archive, or away (a discarded draft). */
export type Target = ApplicationStatus | 'SAME' | 'BEFORE_ARCHIVE' | 'GONE';

/**
 * One line of the table of transitions (domain §3.3), or an act within a status that changes none. What can be checked
 * by a program without the rest of the office (status, form, setting) is data; `guards` are checked by the command.
 */
export type Move = {
  /** Number of the transition, T1-T27; null for an act within a status. */
  readonly id: string | null;
  /** The verb of §3.3. */
  readonly name: string;
  /** What the button says. */
  readonly label: string;
  /** Commands that do it, the first of them nothing else. */
  readonly commands: readonly [string, ...string[]];
  /** Statuses in which it may be done; none: it makes a new application. */
  readonly from: readonly ApplicationStatus[];
  readonly to: Target;
  readonly act: Act;
  /** Narrower for a role than `from`. */
  readonly fromOfRole?: Readonly<Partial<Record<Role, readonly ApplicationStatus[]>>>;
  /** For one path only: «упрощенно», or the general one of «очно» and «дистанционно». */
  readonly path?: 'general' | 'simplified';
  /** Only for those who register in this region, on either path (profile `registrars`). */
  readonly byRegistrars?: true;
  /** Only where the region allows it. */
  readonly setting?: Setting;
  readonly guards: readonly string[];
  readonly effects: readonly string[];
  readonly source: string;
};
