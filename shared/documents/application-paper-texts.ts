import { nbsp } from '#shared/domain/words/spaces.ts';

/** Words of «Заявление» and of «Представление» (domain §5 D1). */
export const applicationPaperTexts = {
  title: 'Заявление о проведении аттестации',
  bulkTitle: 'Заявления о проведении аттестации',
  heading: 'ЗАЯВЛЕНИЕ',
  to: (commission: string) => `В ${commission}`,
  phone: (phone: string) => `тел. ${phone}`,
  email: (email: string) => `эл. почта ${email}`,
  ask: (year: string, category: string, post: string) =>
    `Прошу провести аттестацию в ${year}${nbsp}году в целях установления ${category} по должности «${post}».`,
  heldNow: 'В настоящее время',
  heldNone: 'квалификационной категории не имею',
  held: {
    FIRST: (post: string) => `имею первую квалификационную категорию по должности «${post}»`,
    HIGHEST: (post: string) => `имею высшую квалификационную категорию по должности «${post}»`,
    METHODIST: (post: string) => `имею квалификационную категорию «педагог-методист» по должности «${post}»`,
    MENTOR: (post: string) => `имею квалификационную категорию «педагог-наставник» по должности «${post}»`,
  },
  setOn: (date: string) => `установлена ${date}`,
  byDecision: (decision: string) => `решение: ${decision}`,
  heldUntil: (date: string) => `срок действия до ${date}`,
  education: 'Сведения об образовании (квалификации): ',
  qualification: (qualification: string) => `квалификация «${qualification}»`,
  yearsHead: 'Стаж: ',
  years: {
    total: (years: number) => `общий ${yearsIn(years)}`,
    pedagogical: (years: number) => `педагогический ${yearsIn(years)}`,
    inPost: (years: number) => `в данной должности ${yearsIn(years)}`,
  },
  results: 'Результаты профессиональной деятельности: ',
  portfolio: (url: string) => `Портфолио: ${url}`,
  basis: 'Основание для аттестации без всестороннего анализа: ',
  petition: (on: string, no: string) =>
    `Ходатайство работодателя${on === '' ? '' : ` от ${on}`}${no === '' ? '' : ` № ${no}`} прилагается.`,
  form: (form: string) => `Форма проведения аттестации: ${form}.`,
  presence: (presence: string) => `Заседание аттестационной комиссии прошу провести ${presence}.`,
  presences: { PRESENT: 'в моём присутствии', ABSENT: 'без моего присутствия' },
  agreed: {
    he: 'С порядком проведения аттестации ознакомлен, на обработку моих персональных данных в целях аттестации согласен.',
    she: 'С порядком проведения аттестации ознакомлена, на обработку моих персональных данных в целях аттестации согласна.',
  },
  enclosures: 'Приложения:',
  noEnclosures: '____________________________________________ на ____ л.',
  blank: '________________________________________________',
  date: '«____» ______________ 20____ г.',
  sample: 'УЧЕБНЫЙ ОБРАЗЕЦ: все люди и организации вымышлены',
  representation: {
    heading: 'ПРЕДСТАВЛЕНИЕ',
    about: (who: string) => `на ${who}`,
    by: (by: string) => (by === '' ? 'Руководитель организации' : by),
  },
} as const;

/** «12,5 года», «3 года», «21 год»: a fraction takes the genitive. */
function yearsIn(years: number): string {
  const text = String(years).replace('.', ',');
  if (!Number.isInteger(years)) return `${text}${nbsp}года`;
  const last = years % 10;
  const isTeen = years % 100 >= 11 && years % 100 <= 14;
  const word = isTeen || last === 0 || last >= 5 ? 'лет' : last === 1 ? 'год' : 'года';
  return `${text}${nbsp}${word}`;
}
