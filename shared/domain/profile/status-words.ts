import type { ApplicationStatus } from '#shared/records/application.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { statusNames } from '../statuses/status.ts';

const statuses = Object.keys(statusNames) as readonly ApplicationStatus[];

/** What the region calls a status (domain §3.2); the common name where it has no word of its own. */
export function statusWord(profile: RegionProfile, status: ApplicationStatus): string {
  return profile.statusWords[status] ?? statusNames[status];
}

/**
 * The statuses that a word may mean in the region: a region may call several by one word («Отказ», «Подготовка»). The
 * common names and the codes are understood everywhere, capitals and ё aside.
 */
export function statusesCalled(profile: RegionProfile, word: string): readonly ApplicationStatus[] {
  const asked = plain(word);
  const own = statuses.filter((status) => plain(profile.statusWords[status] ?? '') === asked);
  if (own.length > 0) return own;
  return statuses.filter((status) => plain(statusNames[status]) === asked || plain(status) === asked);
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ');
}
