import { fullName, type PersonName } from '#shared/records/common.ts';
import { type CaseForms, unchanging } from '../cases.ts';
import { firstNameForms } from './first-name.ts';
import { isRussian, joinNames } from './name-forms.ts';
import { patronymicForms } from './patronymic.ts';
import { type Sex, sexOf } from './sex.ts';
import { surnameForms } from './surname.ts';

/** A person's name in all cases. Doubtful ones are shown to a person before they are printed: never guessed in silence. */
export type PersonForms = {
  readonly sex: Sex | null;
  readonly forms: CaseForms;
  readonly isDoubtful: boolean;
};

/**
 * «Баязитов Дамир Хакимджанович» in all cases. The sex comes from the patronymic; where nothing tells it, or the letters
 * are not Russian, the name stays in the nominative, doubtful.
 */
export function personForms(person: PersonName): PersonForms {
  const name = trimmed(person);
  const { sex, isSure } = sexOf(name);
  const nominative = fullName(name);
  if (sex === null || !isRussian(nominative)) return { sex, forms: unchanging(nominative), isDoubtful: true };
  const parts = [
    surnameForms(name.lastName, sex),
    firstNameForms(name.firstName, sex),
    ...(name.patronymic === '' ? [] : [patronymicForms(name.patronymic, sex)]),
  ];
  const { forms, isDoubtful } = joinNames(parts, ' ');
  return { sex, forms, isDoubtful: isDoubtful || !isSure };
}

function trimmed({ lastName, firstName, patronymic }: PersonName): PersonName {
  return { lastName: one(lastName), firstName: one(firstName), patronymic: one(patronymic) };
}

function one(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
