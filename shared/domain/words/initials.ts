import type { PersonName } from '#shared/records/common.ts';
import { nbsp } from './spaces.ts';

/** «Иванов А. А.», kept on one line; without a patronymic «Иванов А.» */
export function surnameWithInitials(person: PersonName): string {
  return [person.lastName, ...initials(person)].join(nbsp);
}

/** «А. А. Иванов», as under a signature; kept on one line. */
export function initialsWithSurname(person: PersonName): string {
  return [...initials(person), person.lastName].join(nbsp);
}

function initials(person: PersonName): readonly string[] {
  return [person.firstName, person.patronymic].filter((part) => part !== '').map((part) => `${part.slice(0, 1)}.`);
}
