import { refuserOf } from './refuse.ts';

/** Why a message, a template or a line of «Не подавшие» cannot be written down or changed. */
export const letterSentences = {
  'message.nobody': () =>
    'Не указано, кому письмо. Откройте карточку заявления или список не подавших и напишите оттуда.',
  'message.empty': () => 'В письме нет темы или текста. Напишите их и подготовьте письмо снова.',
  'message.noChannel': () => 'Не выбрано, как отправить письмо. Отметьте ЕПГУ, электронную почту или бумагу.',
  'message.nothingPrepared': () =>
    'Неотправленных писем на электронную почту нет. Подготовьте письмо или посмотрите «Переписку».',
  'message.noEmail': (f: { person: string }) =>
    `Адрес электронной почты не указан: ${f.person}. Впишите его в заявление или выберите другой способ.`,
  'message.badEmail': (f: { person: string }) =>
    `Адрес электронной почты записан с ошибкой: ${f.person}. Исправьте его или выберите другой способ.`,
  'message.noEpgu': (f: { person: string }) =>
    `У заявления нет номера ЕПГУ: ${f.person}. Впишите номер или выберите другой способ.`,
  'message.noAccount': (f: { person: string }) =>
    `У эксперта нет входа в программу: ${f.person}. Заведите его в «Настройках» или выберите другой способ.`,
  'message.wrongReader': () => 'Этот шаблон не для такого адресата. Выберите другой.',
  'message.notOwn': () => 'Это уведомление другому эксперту. Откройте своё в разделе «Экспертиза».',
  'message.read': () => 'Уведомление уже прочитано.',
  'message.notFilled': (f: { fields: string }) =>
    `В письме остались незаполненные места: ${f.fields}. Впишите их или уберите из текста.`,
  'message.exists': () => 'Это письмо уже подготовлено. Обновите переписку.',
  'message.gone': () => 'Этого письма больше нет. Обновите переписку.',
  'message.noSuchWay': () => 'Так это письмо не отправляли. Обновите переписку.',
  'message.wrongState': (f: { now: string; wanted: string }) =>
    `Отметить «${f.wanted}» нельзя: письмо в состоянии «${f.now}». Обновите переписку.`,
  'message.badDay': () => 'Дата ещё не наступила или раньше подготовки письма. Исправьте дату.',
  'message.reasonMissing': () => 'Напишите, почему письмо не доставлено: это увидит тот, кто будет отправлять снова.',
  'message.alreadySent': () => 'Письмо уже отправлено: удалить его нельзя. Напишите новое.',
  'template.badField': (f: { field: string }) =>
    `В шаблоне стоит «{${f.field}}»: такого поля нет. Выберите поле из списка под текстом.`,
  'template.empty': () => 'У шаблона нет названия, темы или текста. Заполните их.',
  'template.gone': () => 'Этого шаблона больше нет. Обновите список.',
  'registrant.gone': () => 'Этого человека в списке больше нет. Обновите список.',
  'registrant.exists': (f: { person: string }) => `Уже в списке: ${f.person}. Второй раз добавлять не нужно.`,
  'registrant.applied': (f: { person: string; systemNo: number }) =>
    `Заявление уже есть: ${f.person}, № ${f.systemNo}. В список не подавших его не добавляют.`,
  'registrant.nameMissing': () => 'Укажите фамилию и имя. Отчество, если его нет, оставьте пустым.',
  'registrant.noPlace': () => 'Муниципалитет не выбран или его нет в справочнике. Выберите из списка.',
  'registrant.removed': () => 'Эта запись уже удалена. Обновите список.',
  'registrant.notRemoved': () => 'Эта запись не удалена: возвращать нечего.',
} as const;

/** Refuses on behalf of messages and of the list of those who have not applied. */
export const refuseLetter = refuserOf(letterSentences);
