import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { ofCategory } from '../commission/decision.ts';
import { legalDays } from '../deadlines/deadline-codes.ts';
import { dueInDays, dueInWorkingDays } from '../deadlines/due-date.ts';
import { waitingItem } from '../meetings/agenda.ts';
import { firstDayOf, lastDayOf } from '../periods/period.ts';
import { periodTitle } from '../periods/period-words.ts';
import { profileOf } from '../profile/region-profile.ts';
import { rowsBy } from '../rows/rows-by.ts';
import { formNames } from '../statuses/category.ts';
import { postTitle } from '../words/post-title.ts';
import { wordFormsOf } from '../words/word-forms.ts';
import { type LetterValues, personValues, senderValues } from './letter-fields.ts';

/** What a letter about an application knows: only what stands in the office, never a guess. */
export function applicationValues(
  view: View,
  application: Application,
  senderId: string,
  today: LocalDate,
): LetterValues {
  return {
    ...personValues(application),
    ...senderValues(view, view.get('users', senderId)),
    ...placeValues(view, application),
    ...filingValues(view, application),
    ...termValues(view, application),
    ...endValues(view, application),
    Сегодня: formatDate(today),
  };
}

function placeValues(view: View, { post, subject, organisationId, municipalityId }: Application): LetterValues {
  return {
    Должность: postTitle(post, subject, wordFormsOf(view)),
    'Место работы': view.get('organisations', organisationId)?.name ?? '',
    Муниципалитет: view.get('municipalities', municipalityId)?.name ?? '',
  };
}

function filingValues(view: View, application: Application): LetterValues {
  const { receivedAt, registrationNo, registeredOn, epguNo, claimedCategory, form } = application;
  return {
    'Дата заявления': formatDate(receivedAt),
    'Регистрационный номер': registrationNo ?? '',
    'Дата регистрации': dated(registeredOn),
    'Номер ЕПГУ': epguNo ?? '',
    Категория: ofCategory(claimedCategory),
    Форма: formNames[form],
    'Срок решения по заявлению': formatDate(dueInDays(calendarOf(view), receivedAt, legalDays.intake).legal),
    'Срок услуги': formatDate(dueInDays(calendarOf(view), receivedAt, legalDays.service).legal),
  };
}

/** Term, form and session of the notice D5; the last day of additional information is counted from the session (R13). */
function termValues(view: View, { id, period }: Application): LetterValues {
  const item = waitingItem(view, id);
  const meeting = item && view.get('meetings', item.meetingId);
  const days = profileOf(view).additionalInfoWorkingDays;
  const lastDay = meeting && days !== null ? dueInWorkingDays(calendarOf(view), meeting.date, -days).legal : null;
  return {
    ...(period === null
      ? {}
      : {
          Период: periodTitle(period),
          'Начало аттестации': formatDate(firstDayOf(period)),
          'Окончание аттестации': formatDate(lastDayOf(period)),
        }),
    ...(meeting ? { 'Дата заседания': formatDate(meeting.date), 'Место заседания': meeting.place } : {}),
    'Срок сведений': dated(lastDay),
  };
}

function endValues(view: View, { id, intakeRefusal, claimedCategory }: Application): LetterValues {
  const withdrawn = rowsBy(view, 'withdrawals', 'applicationId', id).find(({ state }) => state === 'REGISTERED');
  const decision = rowsBy(view, 'decisions', 'applicationId', id).at(-1);
  const isGranted = decision?.outcome === 'GRANTED';
  return {
    'Причины отказа': intakeRefusal?.text ?? '',
    'Дата отзыва': dated(withdrawn?.closedOn ?? null),
    Решение: decision
      ? `${isGranted ? 'об установлении' : 'об отказе в установлении'} ${ofCategory(claimedCategory)}`
      : '',
  };
}

function dated(date: LocalDate | null): string {
  return date === null ? '' : formatDate(date);
}
