import { withdrawalMachine } from '#shared/domain/statuses/machines.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { journalFrame } from './journal-frame.ts';
import type { JournalModel } from './journal-model.ts';

/** Title of the journal, word for word (S1). */
export const withdrawalJournalTitle = 'Журнал регистрации отозванных заявлений педагогических работников на аттестацию';

/** Withdrawals as the journal has them: registered ones by number, then the others by the day they were formed. */
export function withdrawalsInOrder(view: View): readonly Withdrawal[] {
  return [...view.all('withdrawals')].toSorted(
    (a, b) =>
      (a.journalNo ?? Number.POSITIVE_INFINITY) - (b.journalNo ?? Number.POSITIVE_INFINITY) ||
      a.formedAt.localeCompare(b.formedAt) ||
      0,
  );
}

/** The journal of withdrawals (D4, S1 §2.13) with all that the office knows of each. */
export function withdrawalJournal(view: View, userId: string, today: LocalDate): JournalModel {
  return {
    ...journalFrame(view, userId, today),
    title: withdrawalJournalTitle,
    shortTitle: 'Журнал отозванных заявлений',
    lines: [],
    columns: [
      { title: '№', width: 4, kind: 'number' },
      { title: 'Фамилия Имя Отчество', width: 18, kind: 'text' },
      { title: 'Должность, место работы', width: 20, kind: 'text' },
      { title: 'Рег. № заявления', width: 9, kind: 'text' },
      { title: 'Причина отзыва заявления', width: 22, kind: 'text' },
      { title: 'Кем составлен', width: 12, kind: 'text' },
      { title: 'Состояние', width: 11, kind: 'text' },
      { title: 'Дата', width: 8, kind: 'date' },
    ],
    rows: withdrawalsInOrder(view).map((withdrawal) => row(view, withdrawal)),
    notes: [],
  };
}

/** Who formed a withdrawal, as lists say it. */
export const originNames = { TEACHER: 'педагогический работник', COORDINATOR: 'муниципальный координатор' } as const;

function row(view: View, withdrawal: Withdrawal): string[] {
  const { journalNo, reason, rejection, origin, state, closedOn, applicationId } = withdrawal;
  const application = view.get('applications', applicationId);
  const place = application && view.get('organisations', application.organisationId)?.name;
  return [
    journalNo === null ? '' : String(journalNo),
    application ? fullName(application) : '',
    [application?.post, place].filter(Boolean).join(', '),
    application?.registrationNo ?? '',
    state === 'REJECTED' ? `${reason}; отклонено: ${rejection}` : reason,
    originNames[origin],
    withdrawalMachine.names[state],
    closedOn ?? '',
  ];
}
