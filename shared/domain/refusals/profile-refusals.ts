import { refuserOf } from './refuse.ts';

/** What is said of regional profiles: settings that nobody has confirmed, and files that are not taken. */
export const profileSentences = {
  'profile.unconfirmed': (f: { setting: string; region: string }) =>
    `Настройка «${f.setting}» не подтверждена для региона «${f.region}». Сверьте её с местным регламентом.`,
  'profile.filingWindow': (f: { fromDay: number; toDay: number }) =>
    `Заявления принимаются с ${f.fromDay} по ${f.toDay} число, но регион не вправе ограничивать дни подачи. Принимайте заявления в любой день.`,
  'profile.oldRuleset': () =>
    'Выбран прежний Порядок (приказ № 276): он годится только для старых дел. Для новых заявлений выберите приказ № 196.',
  'profile.unreadable': () => 'Файл не похож на профиль региона. Выгрузите профиль из программы и исправьте его копию.',
  'profile.badSetting': (f: { setting: string }) =>
    `Настройка «${f.setting}» заполнена неверно. Исправьте её и загрузите профиль снова.`,
  'profile.unknownSetting': (f: { setting: string }) =>
    `Настройки «${f.setting}» в профиле не бывает. Уберите её и загрузите профиль снова.`,
  'profile.unknownTemplate': (f: { template: string }) =>
    `Листа оценки «${f.template}» нет в программе. Укажите один из имеющихся и загрузите профиль снова.`,
  'profile.repeatedDocument': () =>
    'Один и тот же документ указан в перечне дважды. Оставьте одну строку и загрузите профиль снова.',
} as const;

/** Refuses a regional profile, or warns of one. */
export const refuseProfile = refuserOf(profileSentences);
