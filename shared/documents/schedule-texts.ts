import { forPeriod, inPeriod, periodTitle } from '#shared/domain/periods/period-words.ts';
import { dateInWords } from '#shared/domain/words/date-words.ts';
import { counted } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { ScheduleModel, SchedulePerson, ScheduleStanding } from './schedule-model.ts';

/** Words of the printed schedule (S1, domain §2.12 and §5 D3). */
export const scheduleTexts = {
  heading: 'График',
  ofAttestation: (place: string) => `проведения аттестации педагогических работников ${place}`,
  purpose: 'в целях установления квалификационной категории',
  municipalFormation: (name: string) => `муниципального образования «${name}»`,
  columns: {
    number: '№ п/п',
    name: 'Фамилия Имя Отчество',
    category: 'Заявленная квалификационная категория',
    form: 'Форма аттестации (очно/дистанционно)',
    work: 'Занимаемая должность, место работы',
    experts: 'Ф.И.О. (полностью), должность, место работы эксперта',
  },
  notAppointed: 'не назначен',
  approved: 'УТВЕРЖДЁН',
  byDecision: 'решением аттестационной комиссии',
  draft: 'ПРОЕКТ',
  notApproved: 'Не утверждённый график',
  sample: 'УЧЕБНЫЙ ОБРАЗЕЦ: все люди и организации вымышлены',
  signatureDate: '«____» ______________ 20____ г.',
  signatureHint: 'подпись',
  coordinator: 'Контактный телефон координатора',
  coordinatorOf: (genitive: string) => `Контактный телефон муниципального координатора ${genitive}`,
  noPhone: '____________________',
} as const;

/** «УТВЕРЖДЁН решением … от … протокол № …»; what is not known yet is a line to write on. */
export function decisionLine(standing: Extract<ScheduleStanding, { kind: 'approved' }>): string {
  const on = standing.decisionOn ? dateInWords(standing.decisionOn) : '«____» ____________ 20____ г.';
  return `от ${on}, протокол${nbsp}№${nbsp}${standing.protocolNo === '' ? '______' : standing.protocolNo}`;
}

/** «по состоянию на 21.11.2026» */
export function asOfLine(standing: Extract<ScheduleStanding, { kind: 'draft' }>): string {
  return `по состоянию на ${formatDate(standing.asOf)}`;
}

/** The heading in its lines, in the cases of the form: months in the prepositional. */
export function headingLines(model: ScheduleModel): readonly string[] {
  return [scheduleTexts.ofAttestation(model.place.heading), scheduleTexts.purpose, inPeriod(model.period)];
}

/** «Всего в графике: 12 педагогических работников.» */
export function totalLine(rows: number): string {
  return `Всего в графике: ${counted(rows, ['педагогический работник', 'педагогических работника', 'педагогических работников'])}.`;
}

/** «График аттестации Асиновского района на ноябрь-декабрь 2026 г.»: the title of the file. */
export function scheduleTitle(model: ScheduleModel): string {
  const title = `${scheduleTexts.heading} аттестации ${model.place.genitive} ${forPeriod(model.period)}`;
  return model.standing.kind === 'draft' ? `${title} (проект)` : title;
}

/** «График, Асиновский район, ноябрь-декабрь 2026»: foot of every page and the name of the file; no person in it. */
export function scheduleShortName(model: ScheduleModel): string {
  return `${scheduleTexts.heading}, ${model.place.name}, ${periodTitle(model.period)}`;
}

/** «учитель химии, МАОУ СОШ № 2» */
export function workLine(person: SchedulePerson): string {
  return [person.post, person.organisation].filter((part) => part !== '').join(', ');
}
