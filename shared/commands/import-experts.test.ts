import { expect, test } from 'vitest';
import type { FieldTexts } from '#shared/domain/intake/fields.ts';
import { planExperts } from '#shared/domain/intake/import-plan.ts';
import { readExpert } from '#shared/domain/intake/read-expert.ts';
import { expertTexts } from '#shared/domain/intake/row-texts.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { acting, anExpert, officeState } from '#tests/support/office-state.ts';
import { importExperts } from './import-experts.ts';

const texts = {
  fullName: 'Якушева Анна Антоновна',
  municipality: 'г. Томск',
  organisation: 'МАОУ СОШ № 2',
  post: 'учитель',
  subject: 'химия',
  category: 'высшая',
  loadLimit: '10',
};

function decide(office: ReturnType<typeof officeState>, ...rows: readonly FieldTexts[]) {
  let last = 0;
  const drafts = rows.map((row, i) => readExpert(i + 2, { ...texts, ...row }).draft);
  const plan = planExperts(drafts, () => {
    last += 1;
    return `new-${last}`;
  });
  return importExperts.decide(office, importExperts.args.parse(plan), acting());
}

test('a new expert comes with his place of work', () => {
  const office = officeState();
  const decision = decide(office, { organisation: 'МБДОУ № 7', municipality: 'ЗАТО Северск' });
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  const [expert] = office.all('experts');
  expect(expert).toMatchObject({ lastName: 'Якушева', category: 'HIGHEST', loadLimit: 10 });
  expect(office.get('municipalities', expert?.municipalityId ?? '')?.name).toBe('ЗАТО Северск');
});

test('the same person at the same place is updated; blanks of the list change nothing', () => {
  const office = officeState({ experts: [anExpert({ phone: '+7 (3822) 51-12-13' })] });
  const decision = decide(office, { loadLimit: '15', subject: '' });
  expect(decision.ok && decision.value.changes).toEqual([
    {
      table: 'experts',
      id: 'e1',
      before: anExpert({ phone: '+7 (3822) 51-12-13' }),
      after: anExpert({ phone: '+7 (3822) 51-12-13', loadLimit: 15 }),
    },
  ]);
});

test('the same list again changes nothing', () => {
  const office = officeState();
  const first = decide(office, {}, { fullName: 'Турова Вера' });
  if (!first.ok) throw new Error(first.error.code);
  office.apply(first.value.changes);
  expect(decide(office, {}, { fullName: 'ТУРОВА ВЕРА' })).toMatchObject({
    ok: false,
    error: { code: 'import.nothingNew' },
  });
});

test('the same person at another place is another expert', () => {
  const office = officeState({ experts: [anExpert()] });
  const decision = decide(office, { organisation: 'МАОУ СОШ № 1' });
  expect(decision.ok && decision.value.changes.map(({ before }) => before)).toEqual([null]);
});

test('a coordinator does not import experts', () => {
  expect(importExperts.permit(officeState(), acting('coordinator').actor, null)?.code).toBe('rights.notAllowed');
});

const more = { categoryUntil: '01.03.2028', otherPosts: 'методист, химия; Учитель', languages: 'Татарский, чулымский' };

test('terms, further posts and languages come with the list, and a list without them leaves them', () => {
  const office = officeState({ experts: [anExpert()] });
  const first = decide(office, more);
  if (!first.ok) throw new Error(first.error.code);
  office.apply(first.value.changes);
  const told = {
    categoryUntil: '2028-03-01',
    otherPosts: [
      { post: 'методист', subject: 'химия' },
      { post: 'учитель', subject: '' },
    ],
    languages: ['татарский', 'чулымский'],
  };
  expect(office.get('experts', 'e1')).toEqual({ ...anExpert(), ...told });
  expect(decide(office, { phone: '' })).toMatchObject({ ok: false, error: { code: 'import.nothingNew' } });
  const limited = decide(office, { loadLimit: '3', category: '' });
  expect(limited.ok && limited.value.changes[0]?.after).toEqual({ ...anExpert({ loadLimit: 3 }), ...told });
});

test('a term is that of its category: a list with another category and no term brings none', () => {
  const office = officeState({ experts: [anExpert({ categoryUntil: '2028-03-01' as LocalDate })] });
  const decision = decide(office, { category: 'первая' });
  expect(decision.ok && decision.value.changes[0]?.after).toEqual(anExpert({ category: 'FIRST' }));
});

test('a row that names a merged double finds who was kept and only fills what he lacks', () => {
  const merged = [{ id: 'd', lastName: 'Турова', firstName: 'Вера', patronymic: '', organisationId: 'school-2' }];
  const office = officeState({ experts: [anExpert({ organisationId: 'school-1', phone: '', merged })] });
  const decision = decide(office, {
    fullName: 'Турова Вера',
    post: 'методист',
    loadLimit: '3',
    phone: '8 (3822) 51-00-01',
  });
  expect(decision.ok && decision.value.changes).toMatchObject([
    { id: 'e1', after: { lastName: 'Якушева', post: 'учитель', loadLimit: 10, organisationId: 'school-1' } },
  ]);
  expect(decision.ok && decision.value.changes[0]?.after).toMatchObject({ merged });
});

test('rows of a merged double and of himself in one list meet in one row', () => {
  const merged = [{ id: 'd', lastName: 'Турова', firstName: 'Вера', patronymic: '', organisationId: 'school-1' }];
  const office = officeState({ experts: [anExpert({ phone: '', merged })] });
  const double = { fullName: 'Турова Вера', organisation: 'МАОУ СОШ № 1', phone: '8 (3822) 51-00-01' };
  const decision = decide(office, double, { loadLimit: '3' });
  expect(decision.ok && decision.value.changes.map(({ after }) => after)).toEqual([
    anExpert({ phone: '+7 (3822) 51-00-01', loadLimit: 3, merged }),
  ]);
});

test('a term that is no date, or names no day, keeps the row out with the cell and the reason', () => {
  const read = readExpert(5, { ...texts, categoryUntil: 'весной' });
  expect(read.problems.map(({ rowClass, field }) => [rowClass, field])).toEqual([['badDate', 'categoryUntil']]);
  expect(read.unread).toEqual({ categoryUntil: 'весной' });
  expect(readExpert(5, { ...texts, categoryUntil: 'бессрочно' }).problems).toEqual([]);
  expect(readExpert(5, texts).draft).not.toHaveProperty('categoryUntil');
  expect(expertTexts(readExpert(5, { ...texts, ...more }))).toMatchObject({
    categoryUntil: '01.03.2028',
    otherPosts: 'методист, химия; учитель',
    languages: 'татарский, чулымский',
  });
});

test('a person who stands in the list twice is one expert, and his change begins with what the office had', () => {
  const twice = (office: ReturnType<typeof officeState>) => {
    const decision = decide(office, { loadLimit: '3' }, { loadLimit: '', email: 'yakusheva@example.ru' });
    if (!decision.ok) throw new Error(decision.error.code);
    return decision.value.changes.filter(({ table }) => table === 'experts');
  };
  expect(twice(officeState())).toMatchObject([
    { before: null, after: { loadLimit: 3, email: 'yakusheva@example.ru' } },
  ]);
  expect(twice(officeState({ experts: [anExpert({ email: 'old@example.ru' })] }))).toEqual([
    {
      table: 'experts',
      id: 'e1',
      before: anExpert({ email: 'old@example.ru' }),
      after: anExpert({ loadLimit: 3, email: 'yakusheva@example.ru' }),
    },
  ]);
});

test('an address that the list leaves blank stays', () => {
  const office = officeState({ experts: [anExpert({ email: 'old@example.ru' })] });
  const decision = decide(office, { loadLimit: '3' });
  expect(decision.ok && decision.value.changes[0]?.after).toMatchObject({ email: 'old@example.ru' });
});

test('who has a merged double’s name and place of work himself is found before who was merged', () => {
  const merged = [{ id: 'd', lastName: 'Турова', firstName: 'Вера', patronymic: '', organisationId: 'school-2' }];
  const other = anExpert({ id: 'e2', lastName: 'Турова', firstName: 'Вера', patronymic: '' });
  const office = officeState({ experts: [anExpert({ merged }), other] });
  const decision = decide(office, { loadLimit: '3' }, { fullName: 'Турова Вера', loadLimit: '4' });
  expect(decision.ok && decision.value.changes.map(({ id, after }) => [id, after])).toEqual([
    ['e1', anExpert({ merged, loadLimit: 3 })],
    ['e2', { ...other, loadLimit: 4 }],
  ]);
});

test('a list of who may not import changes nothing, nor one whose places nobody has named', () => {
  const office = officeState();
  const args = { municipalities: [], organisations: [], experts: [anExpert({ id: 'n1' })] };
  const refused = (by: 'secretary' | 'coordinator') => {
    const decision = importExperts.decide(office, args, acting(by));
    return decision.ok ? null : decision.error.code;
  };
  expect(refused('coordinator')).toBe('rights.notAllowed');
  expect(refused('secretary')).toBe('import.nothingNew');
});
