import { fullName, type PersonName } from '#shared/records/common.ts';
import css from './rows.module.css';

/** A name in full where there is room, with initials where there is not: never cut in the middle. */
export function NameText({ person }: { readonly person: PersonName }) {
  const initials = [person.firstName, person.patronymic]
    .filter((part) => part !== '')
    .map((part) => `${part.slice(0, 1)}.`);
  return (
    <span className={css.name}>
      <span className={css.full}>{fullName(person)}</span>
      <span className={css.short} aria-hidden="true">
        {[person.lastName, ...initials].join('\u00a0')}
      </span>
    </span>
  );
}
