import type { Refusal } from '#shared/kernel/refusal.ts';
import { refuseFile } from '../refusals/file-refusals.ts';

const MOST_SIGNS = 2000;

/** Why a link is not taken: only http and https open for everybody, `file://` was seen and does not (domain §10). */
export function whyLinkRefused(url: string): Refusal | null {
  if (url.length > MOST_SIGNS) return refuseFile('file.linkTooLong', { limit: MOST_SIGNS });
  return /^https?:\/\/[^\s/]+\S*$/u.test(url) ? null : refuseFile('file.badLink', {});
}
