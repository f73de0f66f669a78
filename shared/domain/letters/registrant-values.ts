import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Registrant } from '#shared/records/registrant.ts';
import type { View } from '#shared/records/view.ts';
import { type LetterValues, personValues, senderValues } from './letter-fields.ts';

/** What a letter to a person who has not applied knows. */
export function registrantValues(view: View, registrant: Registrant, senderId: string, today: LocalDate): LetterValues {
  return {
    ...personValues(registrant),
    ...senderValues(view, view.get('users', senderId)),
    'Место работы': registrant.organisation,
    Муниципалитет: view.get('municipalities', registrant.municipalityId)?.name ?? '',
    Сегодня: formatDate(today),
  };
}
