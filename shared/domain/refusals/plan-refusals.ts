import { refuserOf } from './refuse.ts';

/** Why an expert may not be appointed by the region's rules, and why a plan of appointments cannot be accepted. */
export const planSentences = {
  'assignment.otherSubject': (f: { field: string }) =>
    `Не работает по предмету или должности заявления: ${f.field}. Выберите эксперта этого предмета.`,
  'assignment.otherMunicipality': (f: { municipality: string }) =>
    `По правилу региона эксперт должен быть из муниципалитета заявителя (${f.municipality}).`,
  'assignment.ownMunicipality': () => 'По правилу региона эксперт не может быть из муниципалитета заявителя.',
  'assignment.declined': () => 'Эксперт отказался от участия в этом заявлении.',
  'assignment.related': () => 'В карточке эксперта отмечена связь с заявителем или его организацией.',
  'assignment.neverTogether': (f: { colleague: string }) =>
    `В карточке эксперта отмечено «никогда вместе» или родство: ${f.colleague}.`,
  'assignment.absent': (f: { from: string; to: string }) =>
    f.from === f.to
      ? `Отсутствует ${f.from}, в период этой аттестации.`
      : `Отсутствует с ${f.from} по ${f.to}, в период этой аттестации.`,
  'assignment.closed': (f: { on: string }) => `Больше не эксперт с ${f.on}.`,
  'assignment.categoryExpired': (f: { on: string }) => `Категория эксперта закончилась ${f.on}.`,
  'plan.empty': () => 'В плане нет изменений: принимать нечего.',
  'plan.changedSince': (f: { names: readonly string[]; count: number }) =>
    `Пока план составлялся, эти заявления изменились: ${listed(f.names, f.count)}. Пересчитайте план.`,
  'plan.pairRefused': (f: { applicant: string; expert: string; reason: string }) =>
    `План не принят. Заявитель ${f.applicant}, эксперт ${f.expert}: ${lower(f.reason)} Пересчитайте план.`,
  'plan.rowTwice': () => 'Заявление стоит в плане дважды. Пересчитайте план.',
  'plan.nothingToPlan': () =>
    'В этом периоде распределять нечего: нет заявлений, которым нужны эксперты. Выберите другой период или способ.',
  'plan.noExperts': () => 'В справочнике нет экспертов. Загрузите список экспертов в разделе «Эксперты».',
  'plan.editOutside': () => 'Заявления больше нет в этом плане.',
  'plan.expertGone': () => 'Эксперта больше нет среди тех, кого можно назначить.',
  'plan.noPlaceLeft': () => 'В составе не осталось свободных мест.',
  'plan.expertStays': () => 'Эксперт уже назначен, и при этом способе расчёта остаётся на месте.',
  'plan.awayInTrial': () => 'В этом «Что, если» эксперт считается отсутствующим.',
  'plan.undoStarted': (f: { names: readonly string[]; count: number }) =>
    `Отменить нельзя: экспертиза уже пошла дальше (${listed(f.names, f.count)}). Замените эксперта в карточке заявления.`,
} as const;

/** Refuses an appointment or a plan of appointments. */
export const refusePlan = refuserOf(planSentences);

function listed(names: readonly string[], count: number): string {
  const all = [...names];
  const rest = count - all.length;
  return rest > 0 ? `${all.join(', ')} и ещё ${rest}` : all.join(', ');
}

function lower(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
