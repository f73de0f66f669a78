import { expect, test } from 'vitest';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import type { Personal } from '#shared/records/personal.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { applicationsModel, whatPaperLacks } from './application-paper.ts';
import { commissionAddressed } from './commission-addressed.ts';

const today = '2026-11-21' as LocalDate;

function paper(fields: Partial<Application> = {}, dossier: Partial<Dossier> = {}, personal: Partial<Personal> = {}) {
  const application = anApplication(fields);
  const office = officeState({
    applications: [application],
    dossiers: [{ ...emptyDossier('a1'), ...dossier }],
    personal: [{ id: 'a1', snils: '', ...personal }],
  });
  const [made] = applicationsModel(office, [application], today).applications;
  if (!made) throw new Error('no paper');
  return made;
}

test.each([
  ['Аттестационная комиссия Томской области', 'аттестационную комиссию Томской области'],
  ['Главная аттестационная комиссия', 'главную аттестационную комиссию'],
  ['Комиссия', 'комиссию'],
  ['Министерство образования Кузбасса', 'аттестационную комиссию (Министерство образования Кузбасса)'],
  ['', 'аттестационную комиссию'],
])('«%s» is addressed as «%s»', (name, addressed) => {
  expect(commissionAddressed(name)).toBe(addressed);
});

test('the applicant, his post and his school stand in their cases, with the territory', () => {
  expect(paper()).toMatchObject({
    from: 'Баязитова Дамира Хакимджановича, учителя химии, МАОУ СОШ № 1 (г. Томск)',
    category: 'высшей квалификационной категории',
    post: 'учитель химии',
    year: '2026',
    signer: `Баязитов${nbsp}Д.${nbsp}Х.`,
  });
});

test('the earlier category is named with its decision, its post and its term', () => {
  const decision = {
    decisionNo: '1264',
    decisionOn: '2020-12-23' as LocalDate,
    categorySetOn: '2020-12-23' as LocalDate,
    decisionBody: 'Министерство образования Кузбасса',
  };
  const { held } = paper({ heldUntil: '2025-12-22' as LocalDate }, { ...decision, heldPost: 'воспитатель' });
  expect(held.replaceAll(nbsp, ' ')).toBe(
    'имею первую квалификационную категорию по должности «воспитатель», установлена 23 декабря 2020 г., решение: Министерство образования Кузбасса от 23.12.2020 № 1264, срок действия до 22 декабря 2025 г.',
  );
  expect(paper({}, {}).held).toBe('имею первую квалификационную категорию по должности «учитель»');
  expect(paper({ heldCategory: 'NONE' }).held).toBe('квалификационной категории не имею');
});

test('education, years and results are put together of what was stated', () => {
  const made = paper(
    {},
    {
      educationPlace: 'ТГПУ',
      educationDocument: 'диплом',
      educationNumber: '107024 123456',
      educationOn: '2010-06-30' as LocalDate,
      qualification: 'учитель химии',
      totalYears: 12.5,
      pedagogicalYears: 11,
      yearsInPost: 3,
      awards: 'Почётная грамота',
      results: 'Призёры олимпиад!',
      portfolioUrl: 'https://portfolio.example/1',
    },
  );
  expect(made.education).toBe('ТГПУ, диплом 107024 123456 от 30.06.2010, квалификация «учитель химии»');
  expect(made.years.replaceAll(nbsp, ' ')).toBe('общий 12,5 года, педагогический 11 лет, в данной должности 3 года');
  expect(made.results).toBe('Почётная грамота. Призёры олимпиад! Портфолио: https://portfolio.example/1.');
  expect(paper()).toMatchObject({ education: '', years: '', results: '', basis: '', petition: '', presence: '' });
});

test('the ground and «Представление» are printed for the simplified form only', () => {
  const stated = {
    basis: 'Ведомственные знаки',
    basisDetails: 'знак № 5',
    representation: 'Достоин.',
    representedBy: 'И. О.',
  };
  expect(paper({ form: 'SIMPLIFIED' }, stated)).toMatchObject({
    basis: 'Ведомственные знаки: знак № 5',
    form: 'упрощенно',
    representation: { text: 'Достоин.', by: 'И. О.', on: '' },
  });
  expect(paper({ form: 'IN_PERSON' }, stated)).toMatchObject({ basis: '', representation: null });
  expect(paper({ form: 'SIMPLIFIED' }, { ...stated, representation: ' ' }).representation).toBeNull();
});

test('a petition is named by its date and number, as far as they are known', () => {
  expect(paper({}, { petitionOn: '2026-10-01' as LocalDate, petitionNo: '7' }).petition).toBe(
    'Ходатайство работодателя от 01.10.2026 № 7 прилагается.',
  );
  expect(paper({}, { petitionNo: '7' }).petition).toBe('Ходатайство работодателя № 7 прилагается.');
});

test('the stated sex goes before the guess by the patronymic', () => {
  expect(paper().agreed).toContain('ознакомлен,');
  expect(paper({}, {}, { sex: 'FEMALE' }).agreed).toContain('ознакомлена');
  expect(paper({ lastName: 'Ким', firstName: 'Анна', patronymic: 'Ивановна' }).agreed).toContain('ознакомлена');
});

test('what is attached is listed, the application and a withdrawal are not', () => {
  const base = { applicationId: 'a1', sha256: null, url: null, addedAt: '2026-11-21T05:00:00Z' as never, addedBy: 's' };
  const attachments = [
    { ...base, id: '1', item: 'APPLICATION' as const, title: 'Заявление' },
    { ...base, id: '2', item: 'AWARDS' as const, title: 'Грамота' },
    { ...base, id: '3', item: 'other' as const, title: 'Справка' },
    { ...base, id: '4', item: 'withdrawal' as const, title: 'Отзыв' },
  ];
  const application = anApplication();
  const office = officeState({ applications: [application], attachments });
  expect(applicationsModel(office, [application], today).applications[0]?.enclosures).toEqual([
    'Награды, звания, знаки отличия, свидетельства: Грамота',
    'Справка',
  ]);
});

test('what the paper will lack is told before it is printed', () => {
  const application = anApplication();
  const bare = officeState({ applications: [application] });
  expect(whatPaperLacks(bare, application)).toContain('сведения об образовании');
  const dossiers = [{ ...emptyDossier('a1'), educationPlace: 'ТГПУ', results: 'Есть' }];
  expect(whatPaperLacks(officeState({ applications: [application], dossiers }), application)).toBeNull();
});
