import { channelNames } from '#shared/domain/applications/channel-names.ts';
import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import { legalDays } from '#shared/domain/deadlines/deadline-codes.ts';
import { dueInDays } from '#shared/domain/deadlines/due-date.ts';
import { shortPeriodTitle } from '#shared/domain/periods/period-words.ts';
import {
  type JournalEntry,
  type JournalFilter,
  type JournalGap,
  journalEntries,
  journalGaps,
} from '#shared/domain/registration/journal-entries.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { shortStatusNames } from '#shared/domain/statuses/status.ts';
import { counted } from '#shared/domain/words/plural.ts';
import { postTitle } from '#shared/domain/words/post-title.ts';
import { type WordForms, wordFormsOf } from '#shared/domain/words/word-forms.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { journalFrame } from './journal-frame.ts';
import type { JournalColumn, JournalModel } from './journal-model.ts';

/** Title of the journal, word for word (S1). */
export const applicationJournalTitle = 'Журнал регистрации заявлений педагогических работников на аттестацию';

/** Columns of S1 §2.8 and of D2 together; widths in shares of the page. */
export const applicationJournalColumns: readonly JournalColumn[] = [
  { title: '№ п/п', width: 5, kind: 'number' },
  { title: 'Рег. №', width: 7, kind: 'text' },
  { title: 'Дата и время', width: 10, kind: 'text' },
  { title: 'Канал', width: 8, kind: 'text' },
  { title: '№ ЕПГУ', width: 7.6, kind: 'text' },
  { title: 'Фамилия Имя Отчество', width: 10, kind: 'text' },
  { title: 'Образовательная организация, муниципалитет', width: 11, kind: 'text' },
  { title: 'Должность (предмет)', width: 9, kind: 'text' },
  { title: 'Имеющаяся (имевшаяся) квалификационная категория', width: 7, kind: 'text' },
  { title: 'Дата окончания срока действия квалификационной категории', width: 7.4, kind: 'date' },
  { title: 'Заявленная квалификационная категория', width: 7, kind: 'text' },
  { title: 'Форма аттестации', width: 8.8, kind: 'text' },
  { title: 'Период', width: 5.8, kind: 'text' },
  { title: 'Срок 30 дней', width: 7.4, kind: 'date' },
  { title: 'Результат', width: 10.7, kind: 'text' },
  { title: 'Подпись', width: 6, kind: 'text' },
];

/** The journal of registration as it stands, with what explains late entries and gaps. `timeOf` writes moments where the user sits. */
export function applicationJournal(
  view: View,
  filter: JournalFilter,
  by: { readonly userId: string; readonly today: LocalDate; readonly timeOf: (instant: string) => string },
): JournalModel {
  const entries = journalEntries(view, filter, by.today);
  const forms = wordFormsOf(view);
  const late = entries.filter(({ lateDays }) => lateDays > 0).length;
  return {
    ...journalFrame(view, by.userId, by.today),
    title: applicationJournalTitle,
    shortTitle: 'Журнал регистрации заявлений',
    lines: filterLines(view, filter),
    columns: [...applicationJournalColumns],
    rows: entries.map((entry, i) => row(view, entry, i + 1, forms, by.timeOf)),
    notes: [...(late > 0 ? [lateNote(late)] : []), ...journalGaps(view).map(gapNote)],
  };
}

/** «Поданы с 01.09.2026 по 30.09.2026», «Муниципалитет: г. Томск». */
export function filterLines(view: View, { from, to, municipalityId }: JournalFilter): string[] {
  const days = [from && `с ${formatDate(from)}`, to && `по ${formatDate(to)}`].filter((part) => part !== null);
  const place = municipalityId === null ? undefined : view.get('municipalities', municipalityId)?.name;
  return [...(days.length > 0 ? [`Поданы ${days.join(' ')}`] : []), ...(place ? [`Муниципалитет: ${place}`] : [])];
}

/** «Позже дня подачи на 3 дня»; empty where the entry is in time. */
export function lateWords({ lateDays, application }: JournalEntry): string {
  if (lateDays === 0) return '';
  const days = counted(lateDays, ['день', 'дня', 'дней']);
  return application.registeredOn === null ? `не записано, прошло ${days} сверх срока` : `позже дня подачи на ${days}`;
}

/** «Номера 101–150 зарезервированы: Петрова А. И.; использовано 12, осталось 38.» */
export function gapNote({ block, used, left }: JournalGap): string {
  const { from, to, year, holder, closed } = block;
  const numbers = `Номера ${from}–${to}${year === null ? '' : ` ${year} года`} зарезервированы: ${holder}`;
  if (closed)
    return `${numbers}; запас закрыт ${formatDate(closed.on)}, не использованы ${block.next}–${to}: ${closed.reason}.`;
  return block.use === 'AWAY'
    ? `${numbers}; их выдаёт другой кабинет.`
    : `${numbers}; использовано ${used}, осталось ${left}.`;
}

function lateNote(late: number): string {
  return `Записаны позже дня подачи: ${counted(late, ['заявление', 'заявления', 'заявлений'])}.`;
}

function row(
  view: View,
  entry: JournalEntry,
  no: number,
  forms: WordForms,
  timeOf: (instant: string) => string,
): string[] {
  const { application, enteredAt } = entry;
  const { registrationNo, registeredOn, receivedAt, epguNo, post, subject, heldCategory, heldUntil, period } =
    application;
  const channel = view.get('filings', application.id)?.channel;
  const entered = enteredAt === null ? dayOnly(registeredOn) : `записано ${timeOf(enteredAt)}`;
  return [
    String(no),
    registrationNo ?? '',
    [formatDate(receivedAt), entered, lateWords(entry)].filter(Boolean).join('; '),
    channel ? channelNames[channel] : '',
    epguNo ?? '',
    fullName(application),
    placeOf(view, application),
    postTitle(post, subject, forms),
    categoryNames[heldCategory],
    heldUntil ?? '',
    categoryNames[application.claimedCategory],
    formNames[application.form],
    period === null ? '' : shortPeriodTitle(period),
    dueInDays(calendarOf(view), receivedAt, legalDays.intake).legal,
    shortStatusNames[application.status],
    '',
  ];
}

/** An application of an older journal has the day of its entry and no moment. */
function dayOnly(registeredOn: LocalDate | null): string {
  return registeredOn === null ? '' : `записано ${formatDate(registeredOn)}`;
}

function placeOf(view: View, { organisationId, municipalityId }: JournalEntry['application']): string {
  const names = [view.get('organisations', organisationId)?.name, view.get('municipalities', municipalityId)?.name];
  return names.filter(Boolean).join(', ');
}
