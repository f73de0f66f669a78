import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { nameKey, postKey } from '../applications/person-key.ts';
import { refuseCheck } from '../refusals/check-refusals.ts';
import { terminalStatuses } from '../statuses/status.ts';
import { asError, asWarning, type Finding } from './finding.ts';

/** An application with what tells persons apart. СНИЛС in figures, empty when not given. */
export type Filed = Pick<
  Application,
  'lastName' | 'firstName' | 'patronymic' | 'post' | 'claimedCategory' | 'status' | 'systemNo'
> & { readonly snils: string; readonly bornOn: LocalDate | null };

/**
 * Whether an application repeats another that is not over: the same СНИЛС, or without it the same name and date of birth,
 * for the same post and category (domain §10). The same name with no date of birth is only warned of. Another post or
 * category is allowed: one person may hold several posts (trap 16).
 */
export function checkDuplicate(filed: Filed, other: Filed): readonly Finding[] {
  const isSameCase = postKey(filed.post) === postKey(other.post) && filed.claimedCategory === other.claimedCategory;
  if (!isSameCase || terminalStatuses.has(other.status)) return [];
  const { systemNo } = other;
  const person = samePerson(filed, other);
  if (person === 'same') return [asError(refuseCheck('duplicate.sameCase', { systemNo }))];
  return person === 'namesake' ? [asWarning(refuseCheck('duplicate.namesake', { systemNo }))] : [];
}

function samePerson(a: Filed, b: Filed): 'same' | 'namesake' | 'other' {
  if (a.snils !== '' && b.snils !== '') return a.snils === b.snils ? 'same' : 'other';
  if (nameKey(a) !== nameKey(b)) return 'other';
  if (a.bornOn === null || b.bornOn === null) return 'namesake';
  return a.bornOn === b.bornOn ? 'same' : 'other';
}
