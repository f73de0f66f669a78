import type { PersonName } from '#shared/records/common.ts';
import { fullName } from '#shared/records/common.ts';

/** A name as it is compared: lower case, ё as е, single blanks. */
export function nameKey(person: PersonName): string {
  return fullName(person).toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/** A post as it is compared. */
export function postKey(post: string): string {
  return post.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}
