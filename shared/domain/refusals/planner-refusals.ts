import { refuserOf } from './refuse.ts';

/** Why no plan of appointments was made: it was stopped, or the problem given to the planner is not right at some place. */
export const plannerSentences = {
  'planner.stopped': () => 'Подбор остановлен, план не составлен. Запустите его снова, когда понадобится.',
  'planner.broken': () => 'Подбор прервался из-за сбоя, план не составлен. Запустите его снова.',
  'planner.notProblem': () =>
    'Это не задача подбора экспертов: нужен объект с полями demand, unassignedCost, loadCost, oneOrganisationPerPanel, experts, applications и pairs.',
  'planner.noList': (f: { field: string }) => `Поле «${f.field}»: нужен список. Исправьте задачу.`,
  'planner.notObject': (f: { place: string }) => `${f.place}: нужен объект в фигурных скобках. Исправьте эту строку.`,
  'planner.notYesNo': (f: { place: string }) => `${f.place}: нужно true или false. Исправьте значение.`,
  'planner.notWhole': (f: { place: string; value: string }) =>
    `${f.place}: нужно целое число, а указано ${f.value}. Исправьте значение.`,
  'planner.negative': (f: { place: string; value: number }) =>
    `${f.place}: число не может быть отрицательным, а указано ${f.value}. Исправьте значение.`,
  'planner.noText': (f: { place: string }) => `${f.place}: нужен непустой текст. Укажите его.`,
  'planner.idTwice': (f: { place: string; id: string; first: number }) =>
    `${f.place}: обозначение «${f.id}» уже есть в строке № ${f.first}. Уберите повтор.`,
  'planner.notConvex': (f: { place: string; value: number; before: number }) =>
    `${f.place}: ${f.value} меньше предыдущего значения ${f.before}. Каждое следующее заявление эксперта не может стоить дешевле предыдущего: исправьте «loadCost».`,
  'planner.limitAboveLoads': (f: { place: string; limit: number; loads: number }) =>
    `${f.place}: предел ${f.limit} больше длины «loadCost» (${f.loads}). Уменьшите предел или дополните «loadCost».`,
  'planner.unknownApplication': (f: { place: string }) =>
    `${f.place}: такого заявления нет в списке «applications». Добавьте его или уберите пару.`,
  'planner.unknownExpert': (f: { place: string }) =>
    `${f.place}: такого эксперта нет в списке «experts». Добавьте его или уберите пару.`,
  'planner.pairTwice': (f: { place: string; first: number }) =>
    `${f.place}: эта пара уже есть в строке № ${f.first}. Уберите повтор.`,
  'planner.pinsClash': () =>
    'Закреплённые вручную эксперты не помещаются в составы: предел нагрузки, места или организация. Снимите часть исправлений и пересчитайте план.',
  'planner.notTwo': (f: { place: string }) =>
    `${f.place}: нужны два разных эксперта из списка «experts». Исправьте значение.`,
  'planner.costsTooLarge': (f: { largest: string }) =>
    `Стоимости слишком велики для точного счёта: наибольшая ${f.largest}. Уменьшите все стоимости в одинаковое число раз.`,
} as const;

/** Refuses to make a plan. */
export const refusePlanner = refuserOf(plannerSentences);
