import { refuserOf } from './refuse.ts';

/** Why a registration number cannot be given, a rule of numbers not set, or numbers not reserved. */
export const registrationSentences = {
  'numberRule.unknownField': (f: { field: string }) =>
    `В правиле номера стоит «{${f.field}}»: такого поля нет. Возможны {год}, {код}, {номер} и {номер:4}.`,
  'numberRule.brace': () => 'В правиле номера скобка без пары. Проверьте фигурные скобки.',
  'numberRule.noRunning': () =>
    'В правиле номера должно быть ровно одно поле {номер}: по нему номера различаются. Добавьте его или уберите лишнее.',
  'numberRule.noYear': () =>
    'Нумерация начинается заново каждый год, а года в номере нет: номера повторятся. Добавьте {год} или уберите отметку.',
  'numberRule.codesMissing': (f: { places: string }) =>
    `В номере есть {код}, а код указан не для всех: ${f.places}. Укажите коды или уберите {код} из правила.`,
  'numberRule.codeRepeated': (f: { code: string }) =>
    `Код «${f.code}» стоит у двух муниципалитетов. Дайте каждому свой.`,
  'numberBlock.backwards': () => 'Последний номер меньше первого. Исправьте один из них.',
  'numberBlock.tooLong': (f: { limit: number }) =>
    `За один раз резервируют не больше ${f.limit} номеров. Уменьшите запас.`,
  'numberBlock.alreadyGiven': (f: { next: number }) =>
    `Номера до ${f.next - 1} уже выданы. Начните запас с ${f.next} или с большего номера.`,
  'numberBlock.overlaps': (f: { from: number; to: number; holder: string }) =>
    `Номера ${f.from}–${f.to} уже зарезервированы: ${f.holder}. Возьмите другие.`,
  'numberBlock.exists': () => 'Этот запас номеров уже записан. Обновите список.',
  'numberBlock.gone': () => 'Такого запаса номеров нет. Обновите список.',
  'numberBlock.closed': () => 'Этот запас номеров уже закрыт.',
  'numberBlock.userUnknown': () => 'Такого пользователя в кабинете нет. Выберите из списка или укажите другой кабинет.',
  'registration.blockExhausted': (f: { from: number; to: number; left: number }) =>
    f.left === 0
      ? `Зарезервированные номера ${f.from}–${f.to} закончились. Попросите у секретаря новый запас и запишите его в настройках.`
      : `В запасе номеров ${f.from}–${f.to} осталось ${f.left}: на все выбранные заявления не хватит. Выберите меньше заявлений или попросите новый запас.`,
} as const;

/** Refuses on behalf of the registration journal and its numbers. */
export const refuseRegistration = refuserOf(registrationSentences);
