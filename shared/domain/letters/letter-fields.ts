import { fullName, type PersonName } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { sexOf } from '../words/people/sex.ts';

/** Fields of letters by their names in braces, in the order in which the editor of templates offers them. */
export const letterFields = [
  'Обращение',
  'ФИО',
  'Имя Отчество',
  'Должность',
  'Место работы',
  'Муниципалитет',
  'Дата заявления',
  'Регистрационный номер',
  'Дата регистрации',
  'Номер ЕПГУ',
  'Категория',
  'Форма',
  'Период',
  'Начало аттестации',
  'Окончание аттестации',
  'Дата заседания',
  'Место заседания',
  'Срок сведений',
  'Срок решения по заявлению',
  'Срок услуги',
  'Причины отказа',
  'Дата отзыва',
  'Решение',
  'Аттестующийся',
  'Срок подтверждения',
  'Срок проведения оценки',
  'Комиссия',
  'Отправитель',
  'Должность отправителя',
  'Телефон',
  'Электронная почта',
  'Сегодня',
] as const;

/** Name of a field of a letter. */
export type LetterField = (typeof letterFields)[number];

/** What is known for a letter; a field that is left out or empty is shown as a gap before the letter is prepared. */
export type LetterValues = Readonly<Partial<Record<LetterField, string>>>;

/** «Уважаемая Анна Ильинична»; where the name does not tell the sex, «Уважаемый(ая)». */
export function addressTo(person: PersonName): string {
  const { sex } = sexOf(person);
  const dear = sex === null ? 'Уважаемый(ая)' : sex === 'male' ? 'Уважаемый' : 'Уважаемая';
  return `${dear} ${nameAndPatronymic(person)}`;
}

/** What every letter knows of its reader. */
export function personValues(person: PersonName): LetterValues {
  return { Обращение: addressTo(person), ФИО: fullName(person), 'Имя Отчество': nameAndPatronymic(person) };
}

/** What every letter knows of its sender. */
export function senderValues(view: View, user: User | undefined): LetterValues {
  return {
    Комиссия: view.get('office', 'office')?.commission ?? '',
    Отправитель: user ? fullName(user) : '',
    'Должность отправителя': user?.post ?? '',
    Телефон: user?.phone ?? '',
    'Электронная почта': user?.email ?? '',
  };
}

function nameAndPatronymic({ firstName, patronymic }: PersonName): string {
  return patronymic === '' ? firstName : `${firstName} ${patronymic}`;
}
