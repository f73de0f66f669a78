import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import { ofCategory } from '#shared/domain/commission/decision.ts';
import { dueInWorkingDays } from '#shared/domain/deadlines/due-date.ts';
import { addressTo } from '#shared/domain/letters/letter-fields.ts';
import { waitingItem } from '#shared/domain/meetings/agenda.ts';
import { firstDayOf, lastDayOf } from '#shared/domain/periods/period.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import { formNames } from '#shared/domain/statuses/category.ts';
import { initialsWithSurname } from '#shared/domain/words/initials.ts';
import { formsOfApplicant } from '#shared/domain/words/people/forms-of-applicant.ts';
import { postTitle } from '#shared/domain/words/post-title.ts';
import { wordFormsOf } from '#shared/domain/words/word-forms.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import type { TermNotice, TermNoticesModel } from './term-notice-model.ts';

/** Who makes the notices, when, and whether the specialists are named (by the commission's decision they may not be). */
export type NoticeFacts = { readonly userId: string; readonly today: LocalDate; readonly namesExperts: boolean };

/** Notices D5 of applications that have a period, by name; null where none of them has. */
export function buildTermNotices(
  view: View,
  applications: readonly Application[],
  facts: NoticeFacts,
): TermNoticesModel | null {
  const notices = applications
    .toSorted((a, b) => fullName(a).localeCompare(fullName(b), 'ru'))
    .flatMap((one) => (one.period === null ? [] : [noticeOf(view, one, one.period, facts)]));
  if (notices.length === 0) return null;
  const office = view.get('office', 'office');
  const user = view.get('users', facts.userId);
  const post = user ? user.post || roleNames[user.role] : '';
  return {
    commission: office?.commission ?? '',
    isSample: office?.isSample ?? false,
    madeOn: facts.today,
    notices,
    signer: {
      post: post.slice(0, 1).toUpperCase() + post.slice(1),
      name: user ? initialsWithSurname(user) : '',
      phone: user?.phone ?? '',
    },
  };
}

function noticeOf(view: View, application: Application, period: string, facts: NoticeFacts): TermNotice {
  const { receivedAt, registrationNo, epguNo, claimedCategory, post, subject, form, organisationId } = application;
  return {
    to: formsOfApplicant(view, application).dative,
    place: view.get('organisations', organisationId)?.name ?? '',
    dear: addressTo(application),
    receivedAt,
    registrationNo: registrationNo ?? '',
    epguNo: epguNo ?? '',
    category: ofCategory(claimedCategory),
    post: postTitle(post, subject, wordFormsOf(view)),
    from: firstDayOf(period),
    until: lastDayOf(period),
    period,
    form: formNames[form],
    experts: facts.namesExperts ? expertsOf(view, application) : [],
    ...sessionOf(view, application.id),
  };
}

function expertsOf(view: View, { expertIds }: Application): string[] {
  const forms = wordFormsOf(view);
  return expertIds.flatMap((id) => {
    const expert = view.get('experts', id);
    if (!expert) return [];
    const work = [
      postTitle(expert.post, expert.subject, forms),
      view.get('organisations', expert.organisationId)?.name,
    ];
    return [[fullName(expert), ...work].filter((part) => part !== undefined && part !== '').join(', ')];
  });
}

/** The session, and the last day of additional information counted back from it (R13). */
function sessionOf(view: View, applicationId: string): Pick<TermNotice, 'session' | 'infoUntil'> {
  const item = waitingItem(view, applicationId);
  const meeting = item && view.get('meetings', item.meetingId);
  if (!meeting) return { session: null, infoUntil: null };
  const days = profileOf(view).additionalInfoWorkingDays;
  return {
    session: { on: meeting.date, place: meeting.place },
    infoUntil: days === null ? null : dueInWorkingDays(calendarOf(view), meeting.date, -days).legal,
  };
}
