import type { RegionProfile } from '#shared/records/region-profile.ts';

/** Settings of a profile as people call them. */
export const settingNames: Readonly<Record<Exclude<keyof RegionProfile, 'version' | 'unconfirmed'>, string>> = {
  id: 'Основа профиля',
  name: 'Название региона',
  ruleset: 'Порядок аттестации',
  expertsPerApplication: 'Число экспертов на заявление',
  registrars: 'Кто регистрирует заявления',
  employerNoteRequired: 'Справка работодателя до экспертизы',
  teacherSignsConclusion: 'Подпись педагога под заключением',
  confirmation: 'Подтверждение участия экспертом',
  idle: 'Дни без работы эксперта',
  assignment: 'Кого назначать экспертом',
  scheduleApproval: 'Кто утверждает график',
  handoverDay: 'День передачи заключений',
  additionalInfoWorkingDays: 'Срок дополнительных сведений до заседания',
  filingAdviceMonths: 'Совет подать заявление заранее',
  reapplicationYears: 'Повторное обращение после отказа',
  filingWindow: 'Дни приёма заявлений',
  scoreTemplates: 'Листы оценки',
  aggregation: 'Сведение баллов экспертов',
  disagreement: 'Расхождение экспертов',
  lateWithdrawalAllowed: 'Отзыв после экспертизы',
  abstentionsCountAgainst: 'Воздержавшиеся считаются против',
  conflictsExcludeFromVote: 'Отвод при конфликте интересов',
  titleNeedsCurrentHighest: 'Действующая высшая для методиста и наставника',
  snilsMistake: 'Ошибка в СНИЛС',
  simplifiedGrounds: 'Основания упрощённой формы',
  documents: 'Перечень документов',
  numbering: 'Регистрационный номер',
  statusWords: 'Названия статусов',
};

/** The name of a setting by its key; the key itself when it is no setting. */
export function settingName(key: string): string {
  const names: Readonly<Record<string, string>> = settingNames;
  return names[key] ?? key;
}
