import { refuserOf } from './refuse.ts';

/** Why an act on an application or a schedule is not possible. */
export const applicationSentences = {
  'application.gone': () => 'Этого заявления больше нет. Обновите список.',
  'application.notRegistering': (f: { status: string }) =>
    `Зарегистрировать можно только заявление, поступившее на регистрацию. Сейчас: «${f.status}».`,
  'application.duplicateActive': (f: { systemNo: number }) =>
    `По этой должности и категории уже есть заявление № ${f.systemNo} в работе. Откройте его и решите, какое оставить.`,
  'application.repeatedInSelection': (f: { systemNo: number }) =>
    `Среди выбранных есть повтор: заявление № ${f.systemNo} той же должности и категории. Снимите с него выбор или отклоните.`,
  'application.cannotRefuseIntake': (f: { status: string }) =>
    `Отказать в приёме можно до направления на экспертизу. Сейчас: «${f.status}».`,
  'application.reasonMissing': () => 'Выберите хотя бы одну причину из списка и опишите её словами.',
  'application.unknownReason': (f: { reason: string }) => `Причины «${f.reason}» нет в списке. Выберите другую.`,
  'application.simplifiedNeedsOperator': () =>
    'Заявление по упрощённой форме регистрирует только оператор или секретарь. Проверьте его или отклоните.',
  'application.simplifiedOutsideSchedule': () => 'Упрощённая форма: в график не включается, эксперты не назначаются.',
  'application.cannotPlan': (f: { status: string }) =>
    `Период и экспертов назначают зарегистрированному заявлению до направления на экспертизу. Сейчас: «${f.status}».`,
  'application.noPeriod': () => 'Сначала выберите период аттестации.',
  'application.periodKept': () => 'Период нельзя убрать, пока назначены эксперты. Сначала снимите экспертов.',
  'application.notEditable': (f: { status: string }) =>
    `Исправления возможны до начала экспертизы. Сейчас: «${f.status}».`,
  'application.fieldLocked': (f: { field: string }) =>
    `Поле «${f.field}» после подачи не меняется: откажите в приёме и примите новое заявление.`,
  'application.editReasonMissing': () => 'Укажите, почему исправляете: причина останется в истории заявления.',
  'application.nothingChanged': () => 'Ничего не изменено: записывать нечего.',
  'application.badValue': (f: { field: string }) =>
    `Поле «${f.field}» заполнено неверно. Исправьте его и запишите снова.`,
  'application.expertsOrganisation': (f: { expert: string }) =>
    `В этой организации работает назначенный эксперт ${f.expert}. Сначала замените эксперта.`,
  'personal.notYours': () => 'Паспорт, СНИЛС и адрес заявителя вам не показываются. Обратитесь к секретарю комиссии.',
  'assignment.expertGone': () => 'Этого эксперта больше нет в справочнике. Выберите другого.',
  'assignment.tooMany': (f: { limit: number }) => `На одно заявление назначают не больше ${f.limit} экспертов.`,
  'assignment.sameExpertTwice': () => 'Один и тот же эксперт выбран дважды. Выберите другого вторым.',
  'assignment.ownOrganisation': () => 'Эксперт работает в той же организации, что и заявитель.',
  'assignment.ownApplication': () => 'Это сам заявитель.',
  'assignment.sameOrganisationPanel': (f: { colleague: string }) =>
    `Из той же организации, что и второй эксперт (${f.colleague}).`,
  'assignment.loadFull': (f: { load: number; limit: number }) =>
    `Нагрузка исчерпана: ${f.load} из ${f.limit} за период.`,
  'schedule.nothingToApprove': () =>
    'Утверждать нечего: нет заявлений с периодом и полным составом экспертов. Назначьте экспертов.',
  'schedule.panelIncomplete': (f: { assigned: number; needed: number }) =>
    `Назначено экспертов: ${f.assigned} из ${f.needed}.`,
  'schedule.municipalityGone': () => 'Такого муниципалитета больше нет. Выберите другой.',
  'rights.notAllowed': (f: { role: string; act: string }) =>
    `${f.act}: не разрешено роли «${f.role}». Обратитесь к секретарю комиссии.`,
  'office.exists': () => 'Кабинет уже создан. Войдите в него с паролем.',
  'undo.changedSince': () => 'Отменить нельзя: с тех пор эти сведения изменили. Исправьте их вручную.',
  'undo.notUndoable': () => 'Это действие не отменяется.',
} as const;

/** Refuses an act on an application or a schedule. */
export const refuse = refuserOf(applicationSentences);
