import { counted, type PluralForms } from '#shared/domain/words/plural.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';

const members: PluralForms = ['член', 'члена', 'членов'];

/** Words of «Члены комиссии». */
export const texts = {
  title: 'Члены комиссии',
  search: 'Найти члена комиссии',
  list: 'Состав комиссии',
  add: 'Добавить члена комиссии',
  panel: 'Член комиссии',
  fresh: 'Новый член комиссии',
  columns: {
    name: 'Фамилия, имя, отчество',
    office: 'В комиссии',
    post: 'Должность',
    organisation: 'Место работы',
    term: 'В составе',
    state: 'Состояние',
  },
  office: {
    CHAIR: 'председатель',
    DEPUTY: 'заместитель председателя',
    SECRETARY: 'секретарь',
    MEMBER: 'член комиссии',
  } satisfies Record<CommissionMember['office'], string>,
  union: 'представитель профсоюза',
  lastName: 'Фамилия',
  firstName: 'Имя',
  patronymic: 'Отчество',
  officeLabel: 'Роль в комиссии',
  post: 'Должность по месту работы',
  organisation: 'Образовательная организация',
  organisationHint: 'Нужна для отводов: за коллег член комиссии не голосует.',
  noOrganisation: 'не образовательная организация',
  isUnion: 'Представитель профсоюза',
  since: 'В составе с',
  until: 'В составе по',
  term: (since: string | null, until: string | null) =>
    [since ? `с ${since}` : '', until ? `по ${until}` : ''].filter((part) => part !== '').join(' '),
  active: 'в составе',
  left: 'выбыл',
  exclude: 'Вывести из состава',
  include: 'Вернуть в состав',
  kept: 'Запись о члене комиссии сохранена',
  wasExcluded: (name: string) => `Выведен из состава: ${name}`,
  wasIncluded: (name: string) => `Снова в составе: ${name}`,
  showLeft: 'Показать выбывших',
  composition: 'О составе',
  goodComposition: 'Состав полный: не меньше семи членов, есть председатель, заместитель, секретарь и профсоюз.',
  summary: (count: number) => `В составе: ${counted(count, members)}.`,
  hint: 'Выбывшие остаются в прежних протоколах и на новые заседания не приглашаются.',
  empty: { title: 'Состав ещё не записан', text: 'Добавьте членов комиссии по приказу о её составе: не меньше семи.' },
} as const;
