import { counted, grouped, type PluralForms, plural } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

const applications: PluralForms = ['заявление', 'заявления', 'заявлений'];
const experts: PluralForms = ['эксперт', 'эксперта', 'экспертов'];

/** «4 заявления». */
export function countApplications(count: number): string {
  return counted(count, applications);
}

/** Words of the schedule screen. */
export const texts = {
  title: 'График',
  titleOf: (place: string, period: string) => `График: ${place}, ${period}`,
  municipality: 'Муниципалитет',
  period: 'Период аттестации',
  draft: 'Не утвержденный',
  approved: 'Утвержденный',
  tabs: 'Какой график показать',
  state: { none: 'не утверждён', coordinator: 'утверждён координатором', approved: 'утверждён' },
  changed: (count: number) => counted(count, ['изменение', 'изменения', 'изменений']),
  print: 'Печать',
  excel: 'Excel',
  excelDone: (path: string) => `Книга Excel записана: ${path}`,
  empty: {
    title: 'Графика пока нет',
    text: 'Здесь составляют график проведения аттестации. Сначала загрузите журнал заявлений и список экспертов.',
  },
  board: {
    title: 'Без экспертов',
    noPeriod: 'без периода',
    noPeriodFull: 'Зарегистрированы, период не выбран',
    total: 'Вся область',
    earlier: 'Более ранние периоды',
    later: 'Более поздние периоды',
    cell: (place: string, period: string) => `${place}, ${period}`,
    none: 'заявлений нет',
    done: 'все назначены',
    state: { none: 'не утверждён', coordinator: 'утверждён координатором', approved: 'график утверждён' },
    unassigned: (missing: number, total: number) => `без экспертов ${grouped(missing)} из ${grouped(total)}`,
    waiting: (count: number) => `без периода: ${countApplications(count)}`,
  },
  rows: {
    label: 'Заявления графика',
    name: 'ФИО',
    post: 'Должность, предмет',
    organisation: 'Место работы',
    form: 'Форма',
    category: 'Заявлена',
    experts: 'Эксперты 1 и 2',
    noPeriod: 'не выбран период',
    noExperts: (needed: number) => `экспертов: 0${nbsp}из${nbsp}${needed}`,
    fewExperts: (assigned: number, needed: number) => `экспертов: ${assigned}${nbsp}из${nbsp}${needed}`,
    emptyTitle: 'В этом графике нет заявлений',
    emptyText: 'Выберите другой период или муниципалитет слева либо назначьте период зарегистрированным заявлениям.',
  },
  approvedRows: {
    label: 'Утверждённый график',
    number: '№',
    experts: 'Эксперты',
    frozen: 'Правки заявлений его не меняют.',
    emptyTitle: 'График ещё не утверждён',
    emptyText: 'Утверждённый график появится здесь после «Утвердить график» и останется таким, каким его утвердили.',
  },
  versions: {
    label: 'Версия графика',
    option: (number: number, words: string) => `${number}. ${words}`,
    by: {
      coordinator: 'Утверждён координатором',
      coordinatorAlone: 'Утверждён координатором',
      commission: 'Утверждён комиссией',
    },
    words: (by: string, date: string, rows: number) => `${by} ${date}, ${countApplications(rows)}`,
  },
  changes: {
    title: 'Что изменилось',
    table: 'Что изменилось после утверждения',
    output: { excel: 'Изменения в Excel', print: 'Печать изменений' },
    what: 'Изменение',
    was: 'Было утверждено',
    now: 'Сейчас',
    added: 'добавлено',
    removed: 'выбыло',
    there: 'в графике',
    notThere: 'не было в графике',
    nothing: 'никого',
    fields: {
      name: 'фамилия, имя, отчество',
      category: 'заявленная категория',
      form: 'форма',
      post: 'должность, предмет',
      organisation: 'место работы',
      experts: 'эксперты',
    },
    some: (count: number) =>
      `С тех пор ${plural(count, ['изменилась', 'изменились', 'изменилось'])} ${counted(count, ['строка', 'строки', 'строк'])}. Чтобы учесть изменения, утвердите график снова.`,
    none: 'С тех пор ничего не изменилось.',
    neverText: 'Здесь будет видно, чем график отличается от утверждённого.',
    emptyTitle: 'Изменений нет',
    emptyText: 'График такой, каким его утвердили.',
  },
  experts: {
    title: 'Эксперты',
    list: 'Кого можно назначить',
    search: 'Найти эксперта',
    assigned: (count: number, needed: number) => `Назначено ${count} из ${needed}`,
    own: 'Свой муниципалитет',
    others: 'Другие муниципалитеты',
    assign: (name: string) => `Назначить: ${name}`,
    show: (name: string) => `Эксперт: ${name}`,
    remove: (name: string) => `Снять: ${name}`,
    replace: (name: string) => `Заменить: ${name}`,
    replacing: (name: string) => `Выберите, кем заменить: ${name}`,
    stopReplacing: 'Не заменять',
    full: (needed: number) => `Уже назначено: ${counted(needed, experts)}. Снимите или замените одного.`,
    load: (load: number, limit: number | null) =>
      limit === null ? grouped(load) : `${grouped(load)} / ${grouped(limit)}`,
    loadOf: (name: string, load: number, limit: number | null) =>
      limit === null ? `${name}: нагрузка ${load}, без предела` : `${name}: нагрузка ${load} из ${limit}`,
    noPeriodYet: 'Сначала выберите период этому заявлению.',
    ownOnly:
      'Вы назначаете экспертов своего муниципалитета. Если своих не хватает, оставьте место пустым: его заполнит оператор.',
    emptyTitle: 'Экспертов нет',
    emptyText: 'Загрузите список экспертов в разделе «Эксперты».',
    nothingFound: 'Никто не найден. Проверьте фамилию или очистите поле.',
    done: (name: string) => `Назначен эксперт: ${name}.`,
    removed: (name: string) => `Снят эксперт: ${name}.`,
    undone: 'Назначение возвращено, каким было.',
  },
  choosePeriod: {
    act: 'Выбрать период',
    question: (count: number) => `Выбрать период: ${countApplications(count)}`,
    confirm: 'Выбрать период',
    accepted: (count: number) => `${countApplications(count)}: статус станет «Заявление принято к рассмотрению»`,
    kept: (count: number) => `${countApplications(count)}: изменится только период`,
    choose: 'Выберите период.',
    done: (count: number, period: string) => `Период «${period}» выбран: ${countApplications(count)}.`,
    undone: 'Период возвращён, каким был.',
    selectFirst: 'Сначала выберите заявления: пробелом или флажком.',
  },
  approve: {
    act: 'Утвердить график',
    question: (place: string, period: string) => `Утвердить график: ${place}, ${period}?`,
    warning: 'Отменить утверждение нельзя: строки графика замораживаются.',
    send: (count: number) =>
      `${plural(count, ['Направится', 'Направятся', 'Направятся'])} на экспертизу: ${countApplications(count)}`,
    stay: (count: number, reason: string) =>
      `${plural(count, ['Останется', 'Останутся', 'Останутся'])} ${grouped(count)}: ${reason}`,
    takesChanges: (count: number) =>
      `${counted(count, ['утверждённая строка изменилась', 'утверждённые строки изменились', 'утверждённых строк изменились'])}: войдут такими, как сейчас`,
    confirmChanges: (count: number) => `Утвердить изменения: ${grouped(count)}`,
    byCoordinator: 'Утвердить за координатора',
    coordinatorWarning:
      'Строки замораживаются такими, как сейчас. Утверждение комиссии идёт следом; если график изменится, его можно утвердить снова.',
    notedWarning:
      'Отметьте то, что муниципальный координатор подписал на бумаге. Строки замораживаются такими, как сейчас.',
    stands: (count: number) => `В графике: ${countApplications(count)}`,
    leftToOperator: (count: number) =>
      `${countApplications(count)} без полного состава: свободные места заполнит оператор экспертами из других муниципалитетов`,
    confirmCoordinator: (count: number) => `Утвердить: ${countApplications(count)}`,
    doneCoordinator: 'График утверждён координатором. Теперь его утверждает комиссия.',
    confirm: (count: number) => `Утвердить и направить ${countApplications(count)}`,
    done: (count: number) =>
      count === 0 ? 'График утверждён с изменениями.' : `График утверждён. На экспертизу: ${countApplications(count)}.`,
  },
  bar: {
    busy: 'Идёт запись, подождите.',
    selected: (count: number) => `Выбрано: ${countApplications(count)}.`,
    willSetPeriod: (count: number) => `Период можно выбрать: ${countApplications(count)}.`,
    ready: (ready: number, total: number) => `Готовы к утверждению ${grouped(ready)} из ${grouped(total)}.`,
    nothing: 'Утверждать пока нечего.',
    missing: (count: number) => `Не хватает экспертов: ${countApplications(count)}.`,
    noPeriod: (count: number) => `Не выбран период: ${countApplications(count)}.`,
  },
  preview: {
    title: 'Печать графика',
    stampTitle: 'Утверждение',
    decisionOn: 'Дата решения комиссии',
    protocolNo: 'Номер протокола',
    stampHint: 'Незаполненное останется строкой для записи от руки.',
    draftNote: 'Это проект: на листе так и написано. Утверждённый график печатается из вкладки «Утвержденный».',
    withoutPeriod: (count: number) => `Не войдут: ${countApplications(count)} без периода.`,
    pages: (count: number) => counted(count, ['страница', 'страницы', 'страниц']),
    rows: (count: number) => countApplications(count),
    making: 'Документ готовится…',
    sentence: (rows: string, pages: string) => `В документе ${rows}, ${pages}.`,
  },
  words: {
    title: 'Проверьте формы слов',
    text: 'Программа не уверена в этих словах. Исправьте или подтвердите, и документ переделается.',
    label: (word: string) => `Родительный падеж: ${word}`,
    keep: 'Записать',
    keepOf: (word: string) => `Записать форму: ${word}`,
    done: (word: string) => `Форма слова записана: ${word}.`,
  },
} as const;

const shortWords: readonly (readonly [RegExp, string])[] = [
  [/\s*район$/iu, ' р-н'],
  [/образовательные учреждения/iu, 'ОУ'],
  [/муниципальный округ/iu, 'МО'],
];

/** «Асиновский р-н», for the narrow board; the full name is what screen readers hear. */
export function shortPlace(name: string): string {
  return shortWords.reduce((text, [long, short]) => text.replace(long, short), name);
}
