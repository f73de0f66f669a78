import type { ScheduleModel, SchedulePrintRow } from '#shared/documents/schedule-model.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

const surnames = [
  'Артемьева',
  'Баязитова',
  'Волкова',
  'Горшкова',
  'Ёлкина',
  'Жданова',
  'Зыкова',
  'Исаева',
  'Королёва',
  'Лыткина',
];
const names = ['Анна', 'Мария', 'Светлана', 'Элеонора', 'Юлия'];
const patronymics = ['Хакимджановна', 'Александровна', 'Кузьминична', 'Ильинична'];
const posts = [
  'учитель физической культуры',
  'педагог дополнительного образования',
  'преподаватель-организатор основ безопасности и защиты Родины',
  'учитель-логопед',
  'инструктор по физической культуре',
];
const schools = [
  'МАОУ СОШ № 5',
  'МАДОУ детский сад общеразвивающего вида № 88',
  'ОГБПОУ «Томский техникум № 50»',
  'МАОУ ДО «ДДТ № 66»',
];

/** The same item again and again, so that rows differ in every part. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

function person(i: number) {
  return {
    name: `${at(surnames, i)}-${roman(i)} ${at(names, i)} ${at(patronymics, i)}`,
    post: at(posts, i),
    organisation: at(schools, i),
  };
}

/** A tail that tells the rows apart: А, Б, … ББ. */
function roman(i: number): string {
  const letters = 'АБВГДЕЖЗИК';
  return [...String(i)].map((digit) => letters[Number(digit)]).join('');
}

/** Invented rows, all different, with two experts each. */
export function scheduleRows(count: number): SchedulePrintRow[] {
  return Array.from({ length: count }, (_, i) => ({
    ...person(i),
    category: at(['высшая', 'первая', 'педагог-методист', 'педагог-наставник'], i),
    form: at(['очно', 'дистанционно'], i),
    experts: [person(1000 + i * 2), person(1001 + i * 2)],
  }));
}

/** An approved schedule of Асиновский район, unless said otherwise. */
export function aSchedule(fields: Partial<ScheduleModel> = {}): ScheduleModel {
  return {
    commission: 'Аттестационная комиссия Департамента общего образования Томской области',
    isSample: false,
    place: {
      name: 'Асиновский район',
      heading: 'муниципального образования «Асиновский район»',
      genitive: 'Асиновского района',
    },
    period: '2017-12',
    standing: {
      kind: 'approved',
      on: '2017-11-30' as LocalDate,
      decisionOn: '2017-11-29' as LocalDate,
      protocolNo: '11',
    },
    expertsPerRow: 2,
    rows: scheduleRows(12),
    signer: { post: 'секретарь аттестационной комиссии', name: 'Л.\u00A0Г.\u00A0Моисеева' },
    contact: {
      title: 'Контактный телефон муниципального координатора Асиновского района',
      name: 'Симонова Елена Андреевна',
      phone: '+7 (38241) 2-22-22',
    },
    ...fields,
  };
}
