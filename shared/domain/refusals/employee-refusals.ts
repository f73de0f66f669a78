import { refuserOf } from './refuse.ts';

/** Why something about the card of a worker or the profile of an organisation cannot be done, and what its checks find. */
export const employeeSentences = {
  'employee.gone': () => 'Этой карточки больше нет. Обновите список работников.',
  'employee.exists': () => 'Такая карточка уже заведена. Найдите её в списке работников.',
  'employee.merged': () => 'Карточка объединена с другой. Откройте ту, с которой её объединили.',
  'employee.closed': (f: { on: string }) => `Работник уволен ${f.on}, карточка закрыта. Сначала верните его на работу.`,
  'employee.placeUnknown': () => 'Такого места работы нет в справочнике. Выберите организацию из списка.',
  'employee.otherPlace': (f: { organisation: string }) =>
    `Должность в организации «${f.organisation}» ведёт её кадровый работник. Обратитесь в эту организацию.`,
  'employee.nothingChanged': () => 'Ничего не изменено: записывать нечего.',
  'employee.sameName': () => 'Новые фамилия, имя и отчество те же, что сейчас. Исправьте то, что изменилось.',
  'employee.incomplete': (f: { missing: string }) => `Подтвердить пока нельзя. Заполните: ${f.missing}.`,
  'employee.alreadyConfirmed': () => 'Карточка уже подтверждена, с тех пор ничего не изменилось.',
  'employee.entryGone': () => 'Этой записи в карточке уже нет. Обновите карточку.',
  'employee.badValue': (f: { field: string }) => `Поле «${f.field}» заполнено неверно. Исправьте его и запишите снова.`,
  'employee.onlyPost': () =>
    'Это единственная должность работника. Исправьте её или увольте работника: карточка без места работы не видна никому.',
  'employee.noPostHere': () => 'В этой организации работник сейчас не числится. Выберите место, где он работает.',
  'employee.dismissedBefore': (f: { since: string }) =>
    `Дата увольнения раньше назначения (${f.since}). Исправьте дату.`,
  'employee.notDismissed': () => 'Работник не уволен: возвращать его не нужно. Добавьте ему должность.',
  'employee.returnedBefore': (f: { on: string }) => `Дата возвращения раньше увольнения (${f.on}). Исправьте дату.`,
  'employee.mergeSelf': () => 'Карточку нельзя объединить с самой собой. Выберите две разные.',
  'employee.noSuchPost': () => 'Этой должности в карточке нет. Обновите карточку.',
  'employee.postEnded': () =>
    'Эту должность работник больше не занимает. Подайте заявление по должности, которую он занимает.',
  'employee.otherPerson': () =>
    'Карточка другого человека или другого места работы. Выберите карточку, по которой заполнено заявление.',
  'employee.notTeacher': () => 'Карточку связывают только с учётной записью педагогического работника. Выберите её.',
  'employee.accountTaken': (f: { name: string }) =>
    `Эта учётная запись уже связана с карточкой: ${f.name}. Выберите другую.`,
  'employee.undoChanged': () => 'Отменить нельзя: с тех пор карточку изменили. Исправьте её вручную.',
  'employeeField.required': (f: { field: string }) => `${f.field}: не указано. Заполните.`,
  'employeeField.tooLong': (f: { field: string }) => `${f.field}: слишком длинный текст. Сократите его.`,
  'employeeField.future': (f: { field: string }) => `${f.field}: эта дата ещё не наступила. Проверьте.`,
  'employeeField.order': () => 'Окончание раньше начала. Исправьте даты.',
  'employeeField.number': (f: { field: string }) =>
    `${f.field}: укажите число, не точнее десятых, например 18 или 4,5.`,
  'employeeField.schoolYear': () => 'Учебный год — два года подряд, например 2025/2026. Исправьте.',
  'organisationProfile.nameMissing': () =>
    'Краткое наименование не указано. Заполните его: под ним организация стоит в списках.',
  'organisationProfile.nameTaken': () =>
    'Организация с таким наименованием в этой территории уже есть. Уточните наименование или объедините организации в справочнике.',
} as const;

/** Refuses something about a worker's card. */
export const refuseEmployee = refuserOf(employeeSentences);
