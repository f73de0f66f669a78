import { formatDate } from '#shared/kernel/local-date.ts';
import type { PeriodSuggestion, SuggestionRule, SuggestionWarning } from './period-suggestion.ts';
import { periodTitle } from './period-words.ts';

/**
 * Why this window, in one sentence: «Категория до 30.04.2027, заявление от 20.02.2027: март-апрель 2027, в нём категория
 * заканчивается; решение не позднее 21.05.2027 (90 дней).»
 */
export function suggestionWords(suggestion: PeriodSuggestion): string {
  const { heldUntil, receivedAt, period, rule, serviceDue } = suggestion;
  const held = heldUntil === null ? 'Категории нет' : `Категория до ${formatDate(heldUntil)}`;
  const because = ruleWords[rule];
  return `${held}, заявление от ${formatDate(receivedAt)}: ${periodTitle(period)}, ${because}; услуга до ${formatDate(serviceDue)} (90 дней).`;
}

/** What follows from the window: when to tell the applicant (30 days), when to decide (60 days). */
export function suggestionTerms({ noticeDue, decisionDue }: PeriodSuggestion): string {
  return `Уведомить о сроке до ${formatDate(noticeDue)} (30 дней), решение комиссии до ${formatDate(decisionDue)} (60 дней от начала).`;
}

/** What to look at before the window is taken, each with its advice. */
export function warningWords(
  warning: SuggestionWarning,
  { heldUntil, serviceDue, noticeDue }: PeriodSuggestion,
): string {
  switch (warning) {
    case 'categoryEndsBefore':
      return `Категория${heldUntil === null ? '' : ` до ${formatDate(heldUntil)}`}, раньше периода: рассмотрите заявление на ближайшем заседании.`;
    case 'serviceEndsBefore':
      return `90 дней до ${formatDate(serviceDue)}, раньше периода: рассмотрите заявление на ближайшем заседании.`;
    case 'noticeLate':
      return `30 дней истекли ${formatDate(noticeDue)}: уведомите заявителя о сроке сразу.`;
  }
}

/** Where the rule comes from, for whoever asks. */
export const suggestionSource =
  'Правило: период, в котором заканчивается имеющаяся категория (Томск, «Период аттестации»), но не позже 90 дней от подачи (п.\u00A031 и 32 Порядка, приказ №\u00A0196) и не раньше текущего месяца. Это предложение: можно выбрать любой период.';

const ruleWords: Readonly<Record<SuggestionRule, string>> = {
  category: 'в нём категория заканчивается',
  serviceFirst: 'позже не успеть к концу 90 дней',
  serviceOnly: 'последний, что успевает в 90 дней',
  soonest: 'ближайший, прежние уже прошли',
  closed: 'ближайший открытый: подходящий период закрыт',
};
