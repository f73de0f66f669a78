import { describe, expect, test } from 'vitest';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';

import type { ApplicationIndex, RowBeside, SearchRow, SearchSource } from './application-index.ts';
import { beginIndex, haystackAt, indexApplications, nothingBeside, warmUp } from './application-index.ts';
import { beginCount } from './count-views.ts';
import { type ApplicationFilter, NOTHING } from './filter.ts';
import type { Found, RowCondition } from './find-applications.ts';
import { findApplications } from './find-applications.ts';
import { groupedOrder, groupsOf, isGroupColumn } from './groups.ts';
import type { OrderStep } from './order.ts';
import { similarSurnames } from './similar.ts';

type Sample = Partial<Application> & { readonly snils?: string };

const people: readonly Sample[] = [
  {
    lastName: 'Баязитов',
    firstName: 'Дамир',
    patronymic: 'Хакимджанович',
    registrationNo: '000118',
    snils: '11223344595',
  },
  {
    lastName: 'Баязитов',
    firstName: 'Дамир',
    patronymic: 'Рашитович',
    systemNo: 4087,
    epguNo: '3162947795',
    organisationId: 'lyceum',
  },
  { lastName: 'Королёва', firstName: 'Алёна', patronymic: 'Петровна', systemNo: 12, organisationId: 'lyceum' },
  { lastName: 'Королева', firstName: 'Анна', patronymic: '', systemNo: 9, status: 'REGISTERED', form: 'REMOTE' },
  {
    lastName: 'Салтыков-Щедрин',
    firstName: 'Михаил',
    patronymic: 'Евграфович',
    systemNo: 7,
    municipalityId: 'seversk',
    status: 'REGISTERED',
  },
];

const organisations = new Map([
  ['school', { id: 'school', name: 'МБОУ СОШ № 10', municipalityId: 'tomsk' }],
  ['lyceum', { id: 'lyceum', name: 'МАОУ «Лицей №\u00a09»', municipalityId: 'tomsk' }],
]);
const municipalities = new Map([
  ['tomsk', { id: 'tomsk', name: 'Томск' }],
  ['seversk', { id: 'seversk', name: 'Северск' }],
]);

function anApplication(sample: Sample, position: number): Application {
  return {
    id: `application-${position}`,
    systemNo: 500 + position,
    registrationNo: null,
    registeredOn: null,
    epguNo: null,
    status: 'REGISTERING',
    stages: [],
    receivedAt: '2026-09-04' as LocalDate,
    municipalityId: 'tomsk',
    organisationId: 'school',
    post: 'учитель',
    subject: 'химия',
    heldCategory: 'FIRST',
    heldUntil: null,
    claimedCategory: 'HIGHEST',
    form: 'IN_PERSON',
    phone: '',
    email: '',
    note: '',
    period: null,
    expertIds: [],
    remarks: [],
    intakeRefusal: null,
    lastName: 'Иванова',
    firstName: 'Анна',
    patronymic: '',
    ...sample,
  };
}

function indexOf(samples: readonly Sample[], previous: ApplicationIndex | null = null): ApplicationIndex {
  const applications = samples.map(anApplication);
  const snilsById = new Map(applications.map(({ id }, i) => [id, { id, snils: samples[i]?.snils ?? '' }]));
  return indexApplications(
    {
      applications,
      personalOf: (id) => snilsById.get(id),
      organisationOf: (id) => organisations.get(id),
      municipalityOf: (id) => municipalities.get(id),
    },
    previous,
  );
}

const bySystemNo: OrderStep = { column: 'systemNo', direction: 'ascending' };

function find(text: string, filter: ApplicationFilter = {}, order: readonly OrderStep[] = []): Found {
  return findApplications(indexOf(people), { text, filter, order });
}

function names(found: Found): readonly string[] {
  const { rows } = indexOf(people);
  return Array.from(found.positions, (position) => {
    const application = rows[position]?.application;
    return `${application?.lastName} ${application?.firstName} ${application?.patronymic}`.trim();
  });
}

const damirH = 'Баязитов Дамир Хакимджанович';
const damirR = 'Баязитов Дамир Рашитович';
const alyona = 'Королёва Алёна Петровна';
const anna = 'Королева Анна';
const saltykov = 'Салтыков-Щедрин Михаил Евграфович';

describe('search finds', () => {
  test.each([
    ['part of a surname', 'баяз', [damirH, damirR]],
    ['capitals', 'БАЯЗИТОВ', [damirH, damirR]],
    ['the wrong keyboard layout', '<fzpbnjd', [damirH, damirR]],
    ['the wrong layout in small letters, with a second word', ',fzpbnjd hfi', [damirR]],
    ['ё typed as е', 'королева', [alyona, anna]],
    ['е typed as ё', 'королёва', [alyona, anna]],
    ['double and no-break blanks', '  королёва\u00a0 \u00a0алена ', [alyona]],
    ['words in any order', 'анна королева', [anna]],
    ['initials', 'Баязитов Д Х', [damirH]],
    ['initials with dots', 'Баязитов Д.Р.', [damirR]],
    ['initials before the surname', 'Д. Х. Баязитов', [damirH]],
    ['a first initial alone', 'Королева А', [alyona, anna]],
    ['half of a double surname', 'щедрин', [saltykov]],
    ['a double surname with a non-breaking hyphen', 'салтыков\u2011щедрин', [saltykov]],
    ['a number in the system', '4087', [damirR]],
    ['a registration number', '000118', [damirH]],
    ['a registration number without leading zeros', '118', [damirH]],
    ['a number in the system with leading zeros', '00004087', [damirR]],
    ['a number of ЕПГУ', '3162947795', [damirR]],
    ['part of a number of ЕПГУ', '62947', [damirR]],
    ['СНИЛС with dashes', '112-233-445 95', [damirH]],
    ['СНИЛС with blanks only', '112 233 445 95', [damirH]],
    ['part of СНИЛС with a blank', '445 95', [damirH]],
    ['a number of ЕПГУ in groups', '3162 947 795', [damirR]],
    ['initials in the wrong layout', '<fzpbnjd L {', [damirH]],
    ['initials in small letters without dots', 'баязитов дх', [damirH]],
    ['СНИЛС in digits', '11223344595', [damirH]],
    ['part of СНИЛС', '233-44', [damirH]],
    ['part of СНИЛС in digits', '23344', [damirH]],
    ['part of a number in the system', '408', [damirR]],
    ['a few digits that stand in СНИЛС only', '1122', []],
    ['a few digits that stand in a number of ЕПГУ only', '6294', []],
    ['a number in the system by its sign, not the organisation', '№ 9', [anna]],
    ['a number in the system by its sign, without a blank', '№12', [alyona]],
    ['a registration number by its sign', '№\u00a0118', [damirH]],
    ['a registration number by its sign and with zeros', '№ 000118', [damirH]],
    ['nobody by a part of a number with the sign', '№ 408', []],
    ['an organisation', 'лицей № 9', [damirR, alyona]],
    ['a name and an organisation', 'королева лицей', [alyona]],
    ['nobody of that name', 'мандельштам', []],
  ])('%s: «%s»', (_, text, expected) => {
    expect(names(find(text))).toEqual(expected);
  });

  test('everyone when nothing is typed', () => {
    expect(names(find(' '))).toHaveLength(people.length);
  });

  test('what was read in the other layout is told', () => {
    expect(find('<fzpbnjd').readAs).toBe('баязитов');
    expect(find('баязитов').readAs).toBeNull();
  });

  test('a slip of the keys offers the surname, in either layout', () => {
    expect(find('баязиотв').suggestions).toEqual(['Баязитов']);
    expect(find(',fzpbdnjd').suggestions).toEqual(['Баязитов']);
    expect(find('баязитов').suggestions).toEqual([]);
    expect(find('мандельштам').suggestions).toEqual([]);
  });
});

describe('typing on', () => {
  const typedThrough = (texts: readonly string[]) => {
    const index = indexOf(people);
    return texts.map((text) => findApplications(index, { text, filter: {}, order: [] }).positions.length);
  };

  test.each([
    [['б', 'ба', 'баязитов', 'баязитов д', 'баязитов д х']],
    [['королева а', 'королева ал', 'королева але']],
    [['королева а', 'королева ёва', 'королева']],
    [['112-', '112-2', '112-233-445 9', '112-233-445 95', '9']],
    [['118', '0118', '00118']],
    [['11', '112', '1122', '11223', '112233']],
    [['3', '31', '3162', '31629']],
    [['№', '№ 1', '№ 12', '№ 118']],
    [['щщ', 'щщщ', '', 'баяз']],
    [[',fz', ',fzp', ',fzpbnjd']],
  ])('gives what typing at once gives: %j', (texts) => {
    expect(typedThrough(texts)).toEqual(texts.map((text) => find(text).positions.length));
  });
});

describe('filters', () => {
  test('values of one facet are alternatives, facets narrow each other', () => {
    expect(names(find('', { municipality: ['tomsk', 'seversk'], status: ['REGISTERED'] }))).toEqual([anna, saltykov]);
    expect(names(find('', { municipality: ['tomsk'], status: ['REGISTERED'] }))).toEqual([anna]);
  });

  test('a count says how many rows choosing the value would show', () => {
    const { counts } = find('', { municipality: ['tomsk'], status: ['REGISTERED'] });
    expect(Object.fromEntries(counts.status)).toEqual({ REGISTERING: 3, REGISTERED: 1 });
    expect(Object.fromEntries(counts.municipality)).toEqual({ tomsk: 1, seversk: 1 });
    expect(Object.fromEntries(counts.form)).toEqual({ IN_PERSON: 0, REMOTE: 1 });
  });

  test('hits that a filter hides are not mended by the other layout', () => {
    expect(find('щедрин', { municipality: ['tomsk'] })).toMatchObject({ readAs: null, suggestions: [] });
  });
});

describe('order', () => {
  test('ё stands beside е', () => {
    expect(names(find('', {}, [{ column: 'name', direction: 'ascending' }]))).toEqual([
      damirR,
      damirH,
      alyona,
      anna,
      saltykov,
    ]);
  });

  test('the second column decides where the first is equal', () => {
    const byStatus: OrderStep = { column: 'status', direction: 'descending' };
    expect(names(find('', {}, [byStatus, bySystemNo]))).toEqual([saltykov, anna, alyona, damirH, damirR]);
  });

  test('№ 9 comes before № 10', () => {
    const order: readonly OrderStep[] = [{ column: 'organisation', direction: 'ascending' }, bySystemNo];
    expect(names(find('', {}, order)).slice(0, 2)).toEqual([alyona, damirR]);
  });

  test('what is missing stands last in both directions', () => {
    expect(names(find('', {}, [{ column: 'epguNo', direction: 'ascending' }]))[0]).toBe(damirR);
    expect(names(find('', {}, [{ column: 'epguNo', direction: 'descending' }]))[0]).toBe(damirR);
  });
});

describe('the index', () => {
  test('one changed row costs one row', () => {
    const applications = people.map(anApplication);
    const source = {
      applications,
      personalOf: () => undefined,
      organisationOf: () => undefined,
      municipalityOf: () => undefined,
    };
    const before = indexApplications(source, null);
    expect(warmUp(before, 0, 100)).toBeNull();
    const changed = applications.map((row, i) => (i === 1 ? { ...row, lastName: 'Новикова' } : row));
    const after = indexApplications({ ...source, applications: changed }, before);
    expect(after.haystacks.map((haystack) => haystack === null)).toEqual([false, true, false, false, false]);
    expect(haystackAt(after, 1)).toContain('новикова');
  });

  test('a renamed organisation is found under its new name', () => {
    const source = {
      applications: people.map(anApplication),
      personalOf: () => undefined,
      organisationOf: (id: string) => organisations.get(id),
      municipalityOf: () => undefined,
    };
    const before = indexApplications(source, null);
    warmUp(before, 0, 100);
    const renamed = { id: 'lyceum', name: 'Гимназия № 9', municipalityId: 'tomsk' };
    const after = indexApplications({ ...source, organisationOf: () => renamed }, before);
    expect(findApplications(after, { text: 'гимназия', filter: {}, order: [] }).positions).toHaveLength(5);
  });
});

/** How many rows one view has. */
function countApplications(index: ApplicationIndex, filter: ApplicationFilter, condition: RowCondition | null) {
  return beginCount(index, [{ filter, condition }]).step(index.rows.length)?.[0];
}

describe('work that is cut into pieces', () => {
  const source = {
    applications: people.map(anApplication),
    personalOf: () => undefined,
    organisationOf: (id: string) => organisations.get(id),
    municipalityOf: () => undefined,
  };

  test('an index made a few rows at a time is the one made at once', () => {
    const before = indexApplications(source, null);
    const indexing = beginIndex(source, before);
    expect(indexing.step(2)).toBeNull();
    expect(indexing.step(2)).toBeNull();
    expect(indexing.step(2)?.rows).toEqual(before.rows);
    expect(beginIndex({ ...source, applications: [] }, null).step(1)?.rows).toEqual([]);
  });

  test('all views are counted in one pass of pieces, each by its own facets and conditions', () => {
    const index = indexApplications(source, null);
    const ofLyceum = { key: 'lyceum', fits: ({ organisation }: SearchRow) => organisation?.id === 'lyceum' };
    const counting = beginCount(index, [
      { filter: {}, condition: null },
      { filter: { status: ['REGISTERED'], form: [] }, condition: null },
      { filter: { status: ['REGISTERED'], form: ['REMOTE'] }, condition: null },
      { filter: {}, condition: ofLyceum },
    ]);
    expect(counting.step(3)).toBeNull();
    expect(counting.step(3)).toEqual([5, 2, 1, 2]);
  });

  test('an office without applications is counted at once', () => {
    expect(beginCount(indexOf([]), [{ filter: {}, condition: null }]).step(1)).toEqual([0]);
  });
});

describe('a condition made from a cell', () => {
  const ofLyceum = { key: 'lyceum', fits: ({ organisation }: SearchRow) => organisation?.id === 'lyceum' };

  test('narrows what the text and the filter leave', () => {
    const found = findApplications(indexOf(people), { text: 'баязитов', filter: {}, order: [], condition: ofLyceum });
    expect(names(found)).toEqual([damirR]);
  });

  test('is counted without any text', () => {
    expect(countApplications(indexOf(people), {}, ofLyceum)).toBe(2);
    expect(countApplications(indexOf(people), { status: ['REGISTERED'] }, null)).toBe(2);
  });
});

describe('what stands beside an application', () => {
  const beside = (fields: Partial<RowBeside>) => ({ ...nothingBeside, ...fields });
  const applications = people.map(anApplication);
  const source = (besideOf: (id: string) => RowBeside): SearchSource => ({
    applications,
    personalOf: () => undefined,
    organisationOf: () => undefined,
    municipalityOf: () => undefined,
    besideOf,
    today: '2026-10-06' as LocalDate,
  });

  test('rows are filtered by their nearest term, their meeting and who is in charge', () => {
    const procedure = {
      id: 'application-1',
      responsibleId: 'olga',
      attestationStart: null,
      employerNote: null,
      simplified: null,
    };
    const byId = new Map([
      ['application-0', beside({ isTermTold: true, meetingId: 'december' })],
      ['application-1', beside({ procedure })],
    ]);
    const index = indexApplications(
      source((id) => byId.get(id) ?? nothingBeside),
      null,
    );
    const count = (filter: ApplicationFilter) => countApplications(index, filter, null);
    expect(count({ deadline: ['late'] })).toBe(4);
    expect(count({ deadline: ['later'] })).toBe(1);
    expect(count({ meeting: ['december'] })).toBe(1);
    expect(count({ responsible: ['olga'] })).toBe(1);
    expect(count({ responsible: [NOTHING] })).toBe(4);
  });

  test('a row is made anew when only what stands beside it has changed', () => {
    const before = indexApplications(
      source(() => nothingBeside),
      null,
    );
    const same = indexApplications(
      source(() => beside({})),
      before,
    );
    expect(same.rows[0]).toBe(before.rows[0]);
    const told = indexApplications(
      source(() => beside({ isTermTold: true })),
      before,
    );
    expect(told.rows[0]).not.toBe(before.rows[0]);
  });

  const procedure: RowBeside['procedure'] = {
    id: 'application-0',
    responsibleId: 'olga',
    attestationStart: null,
    employerNote: null,
    simplified: null,
  };

  test.each<[string, Partial<RowBeside>]>([
    ['its procedure', { procedure }],
    [
      'its filing',
      {
        filing: {
          id: 'application-0',
          isSigned: true,
          channel: 'POST',
          applicantId: null,
          enteredBy: 'olga',
          supersedesId: null,
        },
      },
    ],
    ['its dossier', { dossier: emptyDossier('application-0') }],
    ['its meeting', { meetingId: 'december' }],
  ])('%s alone reaches the list', (_, fields) => {
    const before = indexApplications(
      source(() => beside({})),
      null,
    );
    const changed = beside(fields);
    const after = indexApplications(
      source(() => changed),
      before,
    );
    expect(after.rows[0]).not.toBe(before.rows[0]);
    const same = indexApplications(
      source(() => ({ ...changed })),
      after,
    );
    expect(same.rows[0]).toBe(after.rows[0]);
  });
});

describe('surnames that were perhaps meant', () => {
  const of = (typed: string, ...surnames: readonly string[]) =>
    similarSurnames(indexOf(surnames.map((lastName) => ({ lastName }))), typed);

  test.each([
    ['a letter missing', 'орлва', ['Орлова']],
    ['a letter too many', 'орлоова', ['Орлова']],
    ['a wrong letter', 'арлова', ['Орлова']],
    ['two letters changed places', 'орлоав', ['Орлова']],
    ['two slips', 'арлва', ['Орлова']],
    ['three slips', 'арлв', []],
    ['a first name after it', 'орлва анна', ['Орлова']],
    ['two letters, which are too few to guess by', 'ор', []],
  ])('%s', (_, typed, expected) => {
    expect(of(typed, 'Орлова', 'Мандельштам')).toEqual(expected);
  });

  test('a short word is allowed one slip', () => {
    expect(of('лен', 'Ленц', 'Лани')).toEqual(['Ленц']);
    expect(of('лани', 'Лани', 'Ленц', 'Ланц')).toEqual(['Лани', 'Ланц']);
  });

  test('the nearest come first, of equally near ones the more frequent, three at most', () => {
    const people = ['Белова', 'Белкова', 'Белкова', 'Белоус', 'Белохвостова', 'Беликова', 'Беликова', 'Беликова'];
    expect(of('белова', ...people)).toEqual(['Белова', 'Белкова', 'Беликова']);
  });
});

describe('what is typed on from a word', () => {
  const index = indexOf(people);
  const found = (text: string) => findApplications(index, { text, filter: {}, order: [bySystemNo] }).positions.length;

  test('is looked for among what the word has found; another word is looked for anew', () => {
    expect(['б', 'ба', 'баяз', 'баяз д х', 'ба', 'королева', 'королева анна', ''].map(found)).toEqual([
      ...['б', 'ба', 'баяз', 'баяз д х', 'ба', 'королева', 'королева анна', ''].map(
        (text) => find(text, {}, [bySystemNo]).positions.length,
      ),
    ]);
    expect(['баяз', 'баяз', 'алёна'].map(found)).toEqual([2, 2, 1]);
  });

  test('a number typed on is found by its other spellings too', () => {
    expect(['11', '112', '112-', '112-233'].map(found)).toEqual(
      ['11', '112', '112-', '112-233'].map((text) => find(text).positions.length),
    );
    expect(['0', '00', '0001', '000118'].map(found).at(-1)).toBe(1);
    expect(['1', '11', '118'].map(found).at(-1)).toBe(find('118').positions.length);
  });
});

describe('groups', () => {
  const grouped = (order: readonly OrderStep[]) => {
    const index = indexOf(people);
    const { positions } = findApplications(index, { text: '', filter: {}, order: groupedOrder(order, 'municipality') });
    return groupsOf(index, positions, 'municipality');
  };

  test('rows of one value stand together, whatever the order inside', () => {
    expect(grouped([bySystemNo])).toEqual([
      { first: 0, count: 1 },
      { first: 1, count: 4 },
    ]);
  });

  test('an order by the grouped column turns the groups round', () => {
    expect(grouped([{ column: 'municipality', direction: 'descending' }])).toEqual([
      { first: 0, count: 4 },
      { first: 4, count: 1 },
    ]);
  });

  test('nothing found has no groups', () => {
    const index = indexOf(people);
    expect(groupsOf(index, new Uint32Array(0), 'status')).toEqual([]);
    expect(isGroupColumn('status')).toBe(true);
    expect(isGroupColumn('snils')).toBe(false);
  });
});
