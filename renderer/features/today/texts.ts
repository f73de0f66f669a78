import type { MatterKind, Urgency } from '#shared/domain/today/matter.ts';
import { counted, grouped } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';

const weekday = new Intl.DateTimeFormat('ru', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const shortWeekday = new Intl.DateTimeFormat('ru', { weekday: 'short', timeZone: 'UTC' });

const matters: Readonly<Record<MatterKind, string>> = {
  service: 'Срок услуги, 90 дней',
  decision: 'Решение комиссии, 60 дней от начала аттестации',
  termNotTold: 'Не сообщены срок и форма аттестации, 30 дней',
  registration: 'Ждут регистрации в день поступления',
  withdrawals: 'Отзывы ждут регистрации',
  requestsOverdue: 'Нет ответа на запрос сведений',
  answersIn: 'Все ответы на запросы получены',
  invitationsSilent: 'Приглашения экспертов без ответа',
  idleExperts: 'Эксперты без движения дольше срока',
  panelShort: 'В составе не хватает экспертов: пригласите ещё',
  panelReady: 'Состав набран: начните экспертизу',
  noExperts: 'Зарегистрированы, эксперты не назначены',
  simplified: 'Упрощенная форма: проверить основание',
  conclusions: 'Проверить итоговые заключения',
  handover: 'Передать проверенные заключения',
  ownInvitations: 'Подтвердите участие или откажитесь',
  ownSheets: 'Листы оценки не завершены',
  drafts: 'Черновики не поданы',
  categoryEnds: 'Истекает категория в ближайшие месяцы',
};

/** Words of «Сегодня». */
export const texts = {
  title: (today: LocalDate) => `Сегодня, ${weekday.format(new Date(`${today}T00:00:00Z`))}`,
  section: 'Сегодня',
  summary: (late: number, due: number) => `просрочено ${grouped(late)}, на сегодня ${grouped(due)}`,
  matters,
  urgency: { late: 'Просрочено', today: 'Сегодня', soon: 'Ближайшие' } satisfies Record<Urgency, string>,
  list: 'Дела',
  paper: (today: LocalDate) => `Дела на ${formatDate(today)}`,
  columns: {
    urgency: 'Когда',
    matter: 'Что сделать',
    due: 'Срок',
    name: 'Фамилия, имя, отчество',
    post: 'Должность',
    municipality: 'Муниципалитет',
    organisation: 'Организация',
  },
  open: 'Открыть карточку',
  toList: 'К заявлениям',
  toSchedule: 'К графику',
  toExpertise: 'К экспертизе',
  toHandover: 'К заключениям',
  goTo: (act: string, matter: string) => `${act}: ${matter}`,
  names: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(', ')} и ещё ${grouped(more)}` : names.join(', '),
  due: (urgency: Urgency, date: LocalDate) =>
    urgency === 'late' ? `Самый давний срок ${formatDate(date)}` : `Ближайший срок ${formatDate(date)}`,
  empty: {
    title: 'На сегодня дел нет',
    text: 'Просроченных и близких сроков нет, ничего не ждёт регистрации и ответа.',
    none: 'Заявлений пока нет',
    noneText: 'Загрузите журнал заявлений или заполните первое заявление: сроки и дела появятся здесь.',
    act: 'Открыть заявления',
  },
  bar: {
    late: (count: number) => `Начните с просроченного: ${counted(count, ['заявление', 'заявления', 'заявлений'])}.`,
    lateHint: 'Просрочка не мешает решению: причина записывается в историю.',
    calm: 'Просроченного нет.',
    act: (count: number) => `Открыть просроченные: ${grouped(count)}`,
    picked: 'Просроченные',
  },
  charts: 'Сроки и этапы',
  days: (count: number) => `Сроки на 14 дней: ${grouped(count)}`,
  day: (date: LocalDate, d90: number, d60: number, d30: number) =>
    `${formatDate(date)}: 90 дней ${d90}, 60 дней ${d60}, 30 дней ${d30}`,
  weekday: (date: LocalDate) => shortWeekday.format(new Date(`${date}T00:00:00Z`)),
  legend: { D90: '90', D60: '60', D30: `30${nbsp}дней` },
  byStage: 'По этапам',
  byPlace: 'По муниципалитетам',
  byDay: 'По дням',
  inWork: (count: number) => `В работе: ${grouped(count)}`,
  kinds: 'Как считать заявления в работе',
  received: (count: number) => `Поступило за 14 дней: ${grouped(count)}`,
  meeting: (date: LocalDate) => `Заседание ${formatDate(date)}`,
  agenda: 'Вопросов в повестке',
  members: 'Членов комиссии',
  place: 'Место',
} as const;
