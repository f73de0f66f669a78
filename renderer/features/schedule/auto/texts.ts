import type { FunnelRule } from '#shared/domain/assignment/plan/funnel.ts';
import type { PlanMode } from '#shared/domain/assignment/plan/planning-order.ts';
import type { Weight, Wish } from '#shared/domain/assignment/plan/wishes.ts';
import { counted, grouped, type PluralForms, plural } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

const applications: PluralForms = ['заявление', 'заявления', 'заявлений'];
const ofApplications: PluralForms = ['заявления', 'заявлений', 'заявлений'];
const experts: PluralForms = ['эксперт', 'эксперта', 'экспертов'];
const places: PluralForms = ['место', 'места', 'мест'];

const mean = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Words of automatic appointing. */
export const autoTexts = {
  act: 'Назначить автоматически',
  title: (period: string) => `Назначить автоматически: ${period}`,
  back: 'К графику',
  all: 'Все муниципалитеты',
  municipality: 'Муниципалитет',
  period: 'Период аттестации',
  settings: 'Что рассчитать',
  mode: 'Способ',
  modes: {
    gaps: 'Только пустые места',
    all: 'Все заново',
    refusals: 'После отказов, с наименьшими изменениями',
  } satisfies Record<PlanMode, string>,
  modeNotes: {
    gaps: 'Назначенные эксперты остаются, заполняются свободные места.',
    all: 'Неутверждённые назначения составляются заново. Утверждённые графики не меняются.',
    refusals: 'Заменяются те, кто отказался или больше не подходит. Остальные остаются на местах.',
  } satisfies Record<PlanMode, string>,
  wishes: 'Пожелания',
  wishNames: {
    balance: 'Равная нагрузка',
    distance: 'Эксперт из того же муниципалитета',
    level: 'Категория эксперта не ниже заявленной',
    novelty: 'Не тот же эксперт, что в прошлый раз',
    lead: 'Ведущий эксперт (высшая категория) в составе',
  } satisfies Record<Wish, string>,
  weights: [
    { value: 'off', label: 'не учитывать' },
    { value: 'low', label: 'слабо' },
    { value: 'usual', label: 'обычно' },
    { value: 'high', label: 'сильно' },
  ] satisfies readonly { readonly value: Weight; readonly label: string }[],
  trial: {
    on: 'Что, если',
    note: 'Проба других условий: ничего не записывается.',
    limit: 'Предел нагрузки каждого',
    limits: (change: number) =>
      change === 0 ? 'как есть' : `${change > 0 ? 'больше' : 'меньше'} на ${Math.abs(change)}`,
    absent: 'Отсутствует эксперт',
    addAbsent: 'Выберите эксперта',
    present: (name: string) => `Снова на месте: ${name}`,
    newcomer: 'Ещё один эксперт по предмету',
    addNewcomer: 'Предмет или должность',
    newcomerOf: (field: string, place: string) => `${field}, ${place}`,
    drop: (field: string) => `Убрать: ${field}`,
    mark: 'Проба, ничего не записывается',
  },
  run: 'Составить план',
  again: 'Пересчитать',
  discard: 'Отказаться',
  accept: 'Принять план',
  acceptCount: (count: number) => `Принять план: ${grouped(count)}`,
  gathering: 'Подбираются подходящие эксперты',
  solving: 'Составляется план',
  notYet: {
    title: 'Плана ещё нет',
    text: 'Выберите слева, что рассчитать, и нажмите «Составить план». До «Принять план» ничего не записывается.',
    bar: 'План не составлен.',
  },
  noRights: {
    title: 'Назначать экспертов здесь нельзя',
  },
  tabs: {
    label: 'Что показать',
    rows: 'План',
    loads: 'Нагрузка',
    shortages: 'Не хватает экспертов',
  },
  rows: {
    label: 'План назначений',
    name: 'ФИО',
    field: 'Предмет',
    municipality: 'Муниципалитет',
    today: 'Сейчас',
    plan: 'По плану',
    why: 'Почему',
    none: 'нет',
    fresh: (name: string) => `предложено: ${name}`,
    missing: (count: number) => `пусто: ${counted(count, places)}`,
    edited: 'исправлено вручную',
    onlyChanged: 'Только изменения',
    empty: { title: 'Изменений нет', text: 'Снимите «Только изменения», чтобы увидеть все строки плана.' },
  },
  reasons: {
    near: 'свой муниципалитет',
    far: (names: readonly string[]) => `другой муниципалитет: ${names.join(', ')}`,
    level: 'категория ниже заявленной',
    again: 'оценивал(а) этого педагога раньше',
    field: 'другой предмет, выбран вручную',
    loads: (loads: readonly number[]) => `нагрузка ${loads.join(' и ')}`,
    missing: (count: number) => `подходящих экспертов не хватает: ${count}`,
  },
  loads: {
    label: 'Нагрузка экспертов',
    name: 'Эксперт',
    field: 'Предмет',
    municipality: 'Муниципалитет',
    today: 'Сейчас',
    plan: 'По плану',
    limit: 'Предел',
    bar: 'Доля предела',
    noLimit: 'без предела',
    spread: 'Заявлений у одного эксперта',
    figures: (min: number, max: number, average: number) => `от ${min} до ${max}, в среднем ${mean.format(average)}`,
    deviation: (value: number) => `разброс ${mean.format(value)}`,
    before: 'Сейчас',
    after: 'По плану',
    chart: 'Сколько экспертов с какой нагрузкой',
    chartOf: (load: string, before: number, after: number) =>
      `Нагрузка ${load}: сейчас ${counted(before, experts)}, по плану ${counted(after, experts)}`,
    empty: { title: 'Нагрузки нет', text: 'Ни одного эксперта по этим предметам.' },
  },
  certificate: {
    good: 'План проверен: лучше при этих правилах не бывает.',
    bounded: 'План проверен: он лучший из найденных, но возможен немного лучший.',
    fewest: (count: number) =>
      count === 0
        ? 'Никто из подходящих экспертов не снят.'
        : `Чтобы заполнить места, пришлось снять ${counted(count, ['эксперта', 'экспертов', 'экспертов'])}: меньше нельзя.`,
    whoGivenUp: 'Кто снят',
    givenUp: 'Снятые назначения',
    taken: (applicant: string, systemNo: number, experts: readonly string[]) =>
      `${applicant}, №${nbsp}${systemNo}: ${experts.join(', ')}`,
    toApplications: 'Показать эти заявления',
    picked: 'Снятые после отказов',
    edited: 'План исправлен вручную.',
    settled: (count: number) => `Ваши исправления учтены: ${counted(count, applications)}.`,
    more: 'Подробнее',
    objective: 'Стоимость плана',
    withEdits: 'Стоимость с вашими исправлениями',
    bound: 'Дешевле этого плана не бывает',
    reduced: 'Наименьшая приведённая стоимость',
    pairs: 'Рассмотрено пар',
    note: 'Стоимость складывается из пожеланий. Каждая возможная замена проверена: если наименьшая приведённая стоимость не меньше нуля, ни одна не сделает план дешевле.',
  },
  shortages: {
    label: 'Каких экспертов не хватает',
    line: (field: string, place: string, count: number) => `${field}, ${place}: ${need(count)}`,
    facts: (rows: number, empty: number) =>
      `Без полного состава ${counted(rows, applications)}, пустых мест: ${grouped(empty)}.`,
    rule: (rule: FunnelRule, lost: number) =>
      `Больше всего экспертов этого предмета отсекает правило «${ruleNames[rule]}»: ${grouped(lost)}.`,
    nobody: 'Экспертов этого предмета в справочнике нет.',
    few: 'Экспертов этого предмета меньше, чем мест в составе.',
    show: (name: string) => `Показать заявление: ${name}`,
    empty: { title: 'Экспертов хватает', text: 'Все места этого плана заполнены.' },
  },
  why: {
    title: 'Почему эти эксперты',
    none: 'Выберите строку плана.',
    all: 'все эксперты справочника',
    lost: (names: readonly string[], more: number) =>
      `нет: ${names.join(', ')}${more > 0 ? ` и ещё ${grouped(more)}` : ''}`,
    chosen: (names: readonly string[]) =>
      names.length === 0
        ? 'не выбран никто'
        : `${plural(names.length, ['выбран', 'выбраны', 'выбраны'])}: ${names.join(', ')}`,
    funnel: 'Как выбирали',
  },
  edit: {
    title: (name: string) => `Состав: ${name}`,
    panel: 'Состав по плану',
    kept: 'уже приглашён, остаётся',
    remove: (name: string) => `Убрать из плана: ${name}`,
    replace: (name: string) => `Заменить в плане: ${name}`,
    replacing: (name: string) => `Выберите, кем заменить: ${name}`,
    stop: 'Не заменять',
    back: 'Вернуть как рассчитано',
    settled: 'Исправлено вручную, при пересчёте сохранится.',
    release: 'Больше не закреплять',
    search: 'Найти эксперта',
    options: 'Кого ещё можно поставить',
    put: (name: string) => `Поставить в план: ${name}`,
    full: 'Состав полон. Уберите или замените одного.',
    nothing: 'Никто не найден. Проверьте фамилию или очистите поле.',
    dearer: (points: number) =>
      points === 0
        ? 'план не изменится в цене'
        : `план ${points > 0 ? 'дороже' : 'дешевле'} на ${grouped(Math.abs(points))}`,
    fills: (points: number) => (points > 0 ? `заполнит место, стоит ${grouped(points)}` : 'заполнит место даром'),
    load: (load: number, limit: number | null) =>
      limit === null ? `станет ${grouped(load)}` : `станет ${grouped(load)} из ${grouped(limit)}`,
    more: (count: number) => `И ещё ${counted(count, experts)}: уточните поиск.`,
  },
  bar: {
    busy: 'Идёт запись, подождите.',
    plan: (changed: number, all: number) =>
      `План меняет ${grouped(changed)} из ${counted(all, ofApplications)}. Пока ничего не записано.`,
    whole: 'Все места заполнены.',
    missing: (rows: number, empty: number) =>
      `Без полного состава останется ${counted(rows, applications)}, пустых мест ${grouped(empty)}.`,
    lacks: (field: string, place: string, before: number, after: number, lacking: number) =>
      `${field}, ${place}: пустых мест ${grouped(after)} вместо ${grouped(before)}${lacking > 0 ? `, ${need(lacking)}` : ''}.`,
    moreLacks: (count: number) => `И ещё изменений: ${grouped(count)}, они на вкладке «Не хватает экспертов».`,
    sameLacks: 'Пустых мест от ваших исправлений не прибавилось.',
    invited: (count: number) => `Приглашения получат: ${counted(count, experts)}.`,
    stale: 'Пока план был открыт, данные изменились. Пересчитайте план: возможные исправления сохранятся.',
    running: 'Идёт расчёт, подождите или остановите его.',
    trial: 'Это проба «Что, если». Чтобы назначить, выключите её и пересчитайте план.',
    unchanged: 'План ничего не меняет: принимать нечего.',
    newcomers: 'В плане есть придуманные эксперты.',
  },
  stale: {
    title: 'Пока план был открыт, данные изменились:',
    joined: (names: string) => `появились заявления: ${names}`,
    left: (names: string) => `больше не распределяются: ${names}`,
    changed: (names: string) => `изменились заявления: ${names}`,
    experts: (names: string) => `изменились сведения об экспертах: ${names}`,
    loads: (names: string) => `изменилась нагрузка экспертов: ${names}`,
    tables: {
      absences: 'изменились отсутствия экспертов',
      expertRelations: 'изменились связи экспертов',
      invitations: 'изменились приглашения экспертам и ответы на них',
      officeProfiles: 'изменились правила назначения в регионе',
    },
    names: (names: readonly string[], more: number) =>
      `${names.join(', ')}${more > 0 ? ` и ещё ${grouped(more)}` : ''}`,
    advice: 'Нажмите «Пересчитать»: ваши исправления, которые ещё возможны, сохранятся.',
  },
  lost: {
    title: (count: number) => `В новый план не вошли ваши исправления: ${grouped(count)}.`,
    line: (whose: string, expert: string, isPin: boolean, why: string) =>
      `${whose}, эксперт ${expert}: ${isPin ? 'поставить' : 'убрать'} нельзя. ${why}`,
    unknown: 'эксперт',
    noApplication: 'Заявление',
    read: 'Понятно',
  },
  dropped: 'План с вашими исправлениями отброшен.',
  done: (count: number) => `План принят: ${counted(count, applications)}.`,
  undone: 'План отменён, составы вернулись.',
  seconds: (value: string) => `${value}${nbsp}с`,
} as const;

function need(count: number): string {
  return `${plural(count, ['нужен', 'нужны', 'нужны'])} ещё ${counted(count, experts)}`;
}

/** What is left after a rule, as the lines of «Почему» say it. */
export const ruleNames: Readonly<Record<FunnelRule, string>> = {
  field: 'тот же предмет или должность',
  organisation: 'не из организации заявителя',
  municipality: 'муниципалитет по правилу региона',
  reach: 'свой муниципалитет координатора',
  related: 'нет связи с заявителем',
  declined: 'не отказывались от заявления',
  working: 'работают в этот период',
  room: 'есть свободная нагрузка',
  beside: 'не из организации другого эксперта',
};
