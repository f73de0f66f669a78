import { refuserOf } from './refuse.ts';

/** Why an act on a schedule or on the handing over of conclusions is not possible. */
export const scheduleSentences = {
  'schedule.foreignExpert': (f: { place: string }) =>
    `Эксперт из другого муниципалитета (${f.place}). Координатор назначает только своих: оставьте место пустым, его заполнит оператор.`,
  'schedule.coordinatorFirst': () =>
    'Сначала график утверждает муниципальный координатор. Дождитесь его утверждения или отметьте то, что он подписал на бумаге.',
  'schedule.notByCoordinator': () =>
    'Координатор этого заявления ещё не утверждал: оно войдёт, когда он утвердит график снова.',
  'schedule.noCommissionStep': () =>
    'В этом регионе график утверждает только координатор. Другой порядок выбирается в «Настройках», «Профиль региона».',
  'schedule.nothingPlanned': () =>
    'Утверждать нечего: в этом периоде нет заявлений. Выберите период заявлениям и утвердите график.',
  'schedule.nothingChanged': () =>
    'С прошлого утверждения координатором ничего не изменилось. Утверждать снова незачем.',
  'handover.wrongStatus': (f: { status: string }) =>
    `Заключение проверяют, когда экспертиза завершена. Сейчас: «${f.status}».`,
  'handover.notAttached': () => 'Итоговое заключение не прикреплено. Прикрепите подписанное заключение и решите.',
  'handover.otherVerdict': () =>
    'Ваш вывод расходится с выводом экспертов. Напишите, почему, или верните заключение экспертам.',
  'handover.done': () => 'Заключение уже передано. Чтобы исправить решение, сначала верните его из переданных.',
  'handover.notChecked': () => 'Заключение ещё не проверено. Отметьте «Аттестовать» или «Не аттестовать».',
  'handover.notHanded': () => 'Это заключение ещё не передавали. Возвращать нечего.',
} as const;

/** Refuses an act on a schedule or on the handing over of conclusions. */
export const refuseSchedule = refuserOf(scheduleSentences);
