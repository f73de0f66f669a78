import { notSubmitted } from '#shared/domain/letters/not-submitted.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import { journalFrame } from './journal-frame.ts';
import type { JournalModel } from './journal-model.ts';

/** Title of the list, word for word (S1). */
export const notSubmittedTitle = 'Педагогические работники, не подавшие заявление';

/** Column heads of the list, word for word (S1, domain §2.16). */
export const notSubmittedHeads = {
  municipality: 'Муниципалитет',
  name: 'ФИО',
  organisation: 'Место работы (образовательная организация)',
  phone: 'Номер телефона (сотовый)',
  email: 'Адрес электронной почты',
  registered: 'Зарегистрировался',
  formed: 'Сформировал заявление на аттестацию',
} as const;

/** D16 «Реестр не подавших»: those with the given ids, or all. `timeOf` writes moments where the user sits. */
export function notSubmittedList(
  view: View,
  by: { readonly userId: string; readonly today: LocalDate; readonly timeOf: (instant: string) => string },
  ids: ReadonlySet<string> | null = null,
): JournalModel {
  const heads = notSubmittedHeads;
  const rows = notSubmitted(view).filter(({ id }) => ids === null || ids.has(id));
  return {
    ...journalFrame(view, by.userId, by.today),
    title: notSubmittedTitle,
    shortTitle: 'Не подавшие заявление',
    lines: [],
    columns: [
      { title: '№ п/п', width: 5, kind: 'number' },
      { title: heads.municipality, width: 13, kind: 'text' },
      { title: heads.name, width: 18, kind: 'text' },
      { title: heads.organisation, width: 18, kind: 'text' },
      { title: heads.phone, width: 12, kind: 'text' },
      { title: heads.email, width: 15, kind: 'text' },
      { title: heads.registered, width: 11, kind: 'text' },
      { title: heads.formed, width: 10, kind: 'text' },
    ],
    rows: rows.map((one, i) => [
      String(i + 1),
      one.municipality,
      one.name,
      one.organisation,
      one.phone,
      one.email,
      one.registeredAt === null ? '' : by.timeOf(one.registeredAt),
      one.hasFormed ? 'да' : 'нет',
    ]),
    notes: [],
  };
}
