import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { dateInWords } from '#shared/domain/words/date-words.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { TermNotice, TermNoticesModel } from './term-notice-model.ts';

/** Words of the notice D5. */
export const termNoticeTexts = {
  title: 'Уведомление о сроке, форме и способе проведения аттестации',
  bulkTitle: 'Уведомления о сроке, форме и способе проведения аттестации',
  number: '№ ____________',
  phone: (phone: string) => `Телефон: ${phone}`,
  received: 'Уведомление получил(а): ____________________ «____» ______________ 20____ г.',
} as const;

/** «21 ноября 2026 г. № ____»: the day and the line for the number. */
export function numberLine({ madeOn }: TermNoticesModel): string {
  return `${dateInWords(madeOn)} ${termNoticeTexts.number}`;
}

/** What the notice says, paragraph by paragraph (п. 31 of the Порядок, domain §5 D5). */
export function termNoticeParagraphs(notice: TermNotice): readonly string[] {
  return [filingWords(notice), termWords(notice), expertWords(notice), ...sessionWords(notice)];
}

function filingWords({ receivedAt, registrationNo, epguNo }: TermNotice): string {
  const number = registrationNo === '' ? '' : ` № ${registrationNo}`;
  const epgu = epguNo === '' ? '' : ` (номер на ЕПГУ ${epguNo})`;
  return `Ваше заявление от ${formatDate(receivedAt)}${number}${epgu} рассмотрено.`;
}

function termWords({ category, post, from, until, period, form }: TermNotice): string {
  return `Аттестация в целях установления ${category} по должности «${post}» проводится с ${formatDate(from)} по ${formatDate(until)}, период «${periodTitle(period)}», форма: ${form}. Способ: всесторонний анализ Вашей профессиональной деятельности специалистами.`;
}

function expertWords({ experts }: TermNotice): string {
  if (experts.length === 0) {
    return 'Специалисты, которые осуществляют всесторонний анализ, по решению аттестационной комиссии не указываются.';
  }
  const listed = experts.map((expert, i) => `${i + 1}) ${expert}`).join('; ');
  return `Всесторонний анализ осуществляют специалисты: ${listed}.`;
}

function sessionWords({ session, infoUntil }: TermNotice): readonly string[] {
  if (!session) {
    return [
      'О дне заседания аттестационной комиссии Вы будете уведомлены отдельно. Неявка не препятствует принятию решения.',
    ];
  }
  const place = session.place === '' ? '' : `, ${session.place}`;
  return [
    `Заседание аттестационной комиссии: ${formatDate(session.on)}${place}. Неявка не препятствует принятию решения.`,
    ...(infoUntil ? [`Дополнительные сведения принимаются не позднее ${formatDate(infoUntil)}.`] : []),
  ];
}
