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
  'numberBlock.notAway': () =>
    'Файлом передают только запас для другого компьютера. Из этого номера выдаёт сам кабинет.',
  'numberBlock.handedOver': (f: { on: string }) =>
    `Этот запас уже передан файлом ${f.on}: второй раз нельзя, номера повторятся. Если файл утерян, закройте запас и зарезервируйте новый.`,
  'numberBlock.unreadableFile': () =>
    'Файл не похож на запас номеров. Возьмите файл, который сохранила программа на первом компьютере.',
  'numberBlock.changedFile': () =>
    'Файл запаса номеров изменили после записи: контрольная сумма не сходится. Попросите новый файл.',
  'numberBlock.otherOffice': (f: { commission: string }) =>
    `Запас зарезервирован для другой комиссии: «${f.commission}». Попросите файл у своей.`,
  'numberBlock.otherRule': (f: { pattern: string }) =>
    `Номера в том кабинете пишутся иначе: ${f.pattern}. Сначала установите здесь такое же правило номера.`,
  'numberBlock.ownBlock': (f: { from: number; to: number }) =>
    `Запас ${f.from}–${f.to} зарезервировал этот же кабинет. Загрузите файл на другом компьютере.`,
  'numberBlock.takenBefore': (f: { from: number; to: number }) =>
    `Запас ${f.from}–${f.to} уже загружен в этот кабинет. Второй раз не нужно.`,
  'numberBlock.userUnknown': () => 'Такого пользователя в кабинете нет. Выберите из списка или укажите другой кабинет.',
  'registration.blockExhausted': (f: { from: number; to: number; left: number }) =>
    f.left === 0
      ? `Зарезервированные номера ${f.from}–${f.to} закончились. Попросите у секретаря новый запас и запишите его в настройках.`
      : `В запасе номеров ${f.from}–${f.to} осталось ${f.left}: на все выбранные заявления не хватит. Выберите меньше заявлений или попросите новый запас.`,
} as const;

/** Refuses on behalf of the registration journal and its numbers. */
export const refuseRegistration = refuserOf(registrationSentences);
