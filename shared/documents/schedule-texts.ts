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
  municipality: 'Муниципалитет',
  byOrganisation: 'по организациям',
  notAppointed: 'не назначен',
  approved: 'УТВЕРЖДЁН',
  byDecision: 'решением аттестационной комиссии',
  byCoordinator: 'муниципальным координатором',
  decisionAwaited: 'Решения аттестационной комиссии ещё нет',
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

/** The stamp at the corner, line by line: the decision of the commission, or the coordinator's own word. */
export function stampLines(standing: ScheduleStanding): readonly string[] {
  const t = scheduleTexts;
  if (standing.kind === 'draft') return [t.draft, t.notApproved, asOfLine(standing)];
  if (standing.by === undefined || standing.by === 'commission') {
    return [t.approved, t.byDecision, decisionLine(standing)];
  }
  const byCoordinator = [t.approved, t.byCoordinator, dateInWords(standing.on)];
  if (standing.by === 'coordinatorAlone') return byCoordinator;
  return [...byCoordinator, t.decisionAwaited];
}

/** «по состоянию на 21.11.2026» */
export function asOfLine(standing: Extract<ScheduleStanding, { kind: 'draft' }>): string {
  return `по состоянию на ${formatDate(standing.asOf)}`;
}

/** The heading in its lines, in the cases of the form: months in the prepositional. */
export function headingLines(model: ScheduleModel): readonly string[] {
  return [
    scheduleTexts.ofAttestation(model.place.heading),
    ...whoseOf(model),
    scheduleTexts.purpose,
    inPeriod(model.period),
  ];
}

/** «Всего в графике: 12 педагогических работников.» */
export function totalLine(rows: number): string {
  return `Всего в графике: ${counted(rows, ['педагогический работник', 'педагогических работника', 'педагогических работников'])}.`;
}

/** «График аттестации Асиновского района на ноябрь-декабрь 2026 г.»: the title of the file. */
export function scheduleTitle(model: ScheduleModel): string {
  const [whose] = whoseOf(model);
  const of = whose === undefined ? '' : `, ${whose},`;
  const title = `${scheduleTexts.heading} аттестации ${model.place.genitive}${of} ${forPeriod(model.period)}`;
  return model.standing.kind === 'draft' ? `${title} (проект)` : title;
}

/** «График, Асиновский район, ноябрь-декабрь 2026»: foot of every page and the name of the file; no person in it. */
export function scheduleShortName(model: ScheduleModel): string {
  return [scheduleTexts.heading, model.place.name, ...whoseOf(model), periodTitle(model.period)].join(', ');
}

/** Whose of the place the schedule is: one organisation's, each organisation's; nothing where it is of all in one table. */
function whoseOf({ organisation, byOrganisation }: ScheduleModel): readonly string[] {
  if (organisation !== undefined) return [organisation];
  return byOrganisation ? [scheduleTexts.byOrganisation] : [];
}

/** «учитель химии, МАОУ СОШ № 2» */
export function workLine(person: SchedulePerson): string {
  return [person.post, person.organisation].filter((part) => part !== '').join(', ');
}
