import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ExpertRelation, Related } from '#shared/records/expert-relation.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { listedWords } from '../directories/posts.ts';
import { absenceOn, absencesIn, absencesOf, isAbsentAllPeriod } from './absences.ts';
import { checkExpert } from './check-expert.ts';
import { findDoubleExperts } from './doubles.ts';
import { expertNow, isClosedOn, limitOf, postsOf } from './expert-facts.ts';
import { emptyExpertForm, formOfExpert } from './expert-form.ts';
import { joinedAbsences } from './joined-absences.ts';
import { applicationsOfExpert, loadsByPeriod } from './loads.ts';
import { relationBetween, relationToApplicant } from './relations.ts';

const date = (text: string) => text as LocalDate;
const today = date('2026-11-21');

test('an expert of an older office has one post, his usual limit and is not closed', () => {
  const expert = anExpert();
  expect(postsOf(expert)).toEqual([{ post: 'учитель', subject: 'химия' }]);
  expect([limitOf(expert, '2026-11'), isClosedOn(expert, today)]).toEqual([10, false]);
});

test('a limit of a period goes before the usual one, nought too; closing begins on its day', () => {
  const expert = anExpert({
    otherPosts: [{ post: 'методист', subject: '' }],
    periodLimits: [{ period: '2026-11', limit: 0 }],
    closed: { on: today, reason: 'переезд' },
  });
  expect(postsOf(expert)).toEqual([
    { post: 'учитель', subject: 'химия' },
    { post: 'методист', subject: '' },
  ]);
  expect([limitOf(expert, '2026-11'), limitOf(expert, '2026-12')]).toEqual([0, 10]);
  expect([isClosedOn(expert, date('2026-11-20')), isClosedOn(expert, today)]).toEqual([false, true]);
});

test('the id of a merged double leads to who was kept', () => {
  const merged = [{ id: 'old', lastName: 'Як', firstName: 'А', patronymic: '', organisationId: 'school-1' }];
  const office = officeState({ experts: [anExpert({ merged })] });
  expect([expertNow(office, 'old')?.id, expertNow(office, 'e1')?.id, expertNow(office, 'no')]).toEqual([
    'e1',
    'e1',
    undefined,
  ]);
});

const absence = (id: string, from: string, to: string, reason = '') => ({
  ...{ id, expertId: 'e1', reason },
  from: date(from),
  to: date(to),
});

test('absences are read in order, by day and by the two months of a period', () => {
  const office = officeState({
    absences: [absence('b', '2026-12-31', '2027-03-01'), absence('a', '2026-10-01', '2026-10-31')],
  });
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
  expect(ids(absencesOf(office, 'e1'))).toEqual(['a', 'b']);
  expect([absenceOn(office, 'e1', date('2026-10-01'))?.id, absenceOn(office, 'e1', date('2026-10-31'))?.id]).toEqual([
    'a',
    'a',
  ]);
  expect([absenceOn(office, 'e1', today), absenceOn(office, 'e2', date('2026-10-01'))]).toEqual([undefined, undefined]);
  // The window of November ends on 31 December, that of August on 30 September.
  expect([ids(absencesIn(office, 'e1', '2026-11')), ids(absencesIn(office, 'e1', '2026-08'))]).toEqual([['b'], []]);
  expect(ids(absencesIn(office, 'e1', '2026-10'))).toEqual(['a']);
  expect([isAbsentAllPeriod(office, 'e1', '2027-01'), isAbsentAllPeriod(office, 'e1', '2027-02')]).toEqual([
    true,
    false,
  ]);
});

test('days that overlap are one absence with both reasons, days that only meet stay two', () => {
  const rows = [
    absence('c', '2026-12-05', '2026-12-08', 'отпуск'),
    absence('a', '2026-12-01', '2026-12-10', 'отпуск'),
    absence('b', '2026-12-10', '2026-12-12', 'курсы'),
    absence('d', '2026-12-13', '2026-12-14'),
  ];
  expect(joinedAbsences(rows, 'k')).toEqual([
    { ...absence('a', '2026-12-01', '2026-12-12', 'отпуск; курсы'), expertId: 'k' },
    { ...absence('d', '2026-12-13', '2026-12-14'), expertId: 'k' },
  ]);
});

const relation = (related: Related, expertId = 'e1'): ExpertRelation => ({
  id: `${expertId}-${related.of}`,
  expertId,
  kind: 'OTHER',
  related,
  note: 'связь',
});

test('a relation keeps an expert from a person by name, from all his applications, from his organisation', () => {
  const applicant = anApplication();
  const toApplicant = (related: Related, application = applicant) =>
    relationToApplicant(
      officeState({
        applications: [applicant],
        experts: [
          anExpert(),
          anExpert({ ...applicant, id: 'e2', organisationId: 'school-1', loadLimit: null, category: 'FIRST' }),
        ],
        expertRelations: [relation(related)],
      }),
      'e1',
      application,
    )?.related.of;
  const name = { lastName: 'БАЯЗИТОВ', firstName: 'Дамир', patronymic: 'Хакимджанович' };
  const other = anApplication({ id: 'a2', lastName: 'Иной', organisationId: 'school-2' });
  expect(toApplicant({ of: 'person', personName: name })).toBe('person');
  expect(toApplicant({ of: 'person', personName: { ...name, lastName: 'Иной' } })).toBeUndefined();
  expect(toApplicant({ of: 'applicant', applicationId: 'a1' })).toBe('applicant');
  expect(toApplicant({ of: 'applicant', applicationId: 'a1' }, anApplication({ id: 'a3' }))).toBe('applicant');
  expect(toApplicant({ of: 'applicant', applicationId: 'a1' }, other)).toBeUndefined();
  expect(toApplicant({ of: 'applicant', applicationId: 'gone' }, other)).toBeUndefined();
  expect(toApplicant({ of: 'organisation', organisationId: 'school-1' })).toBe('organisation');
  expect(toApplicant({ of: 'organisation', organisationId: 'school-1' }, other)).toBeUndefined();
  expect(toApplicant({ of: 'expert', otherExpertId: 'e2' })).toBe('expert');
  expect(toApplicant({ of: 'expert', otherExpertId: 'e2' }, other)).toBeUndefined();
  expect(toApplicant({ of: 'expert', otherExpertId: 'gone' })).toBeUndefined();
  expect(relationToApplicant(officeState(), 'e1', applicant)).toBeUndefined();
});

test('two experts are kept apart whichever of them it was written for, by id or by name', () => {
  const [a, b] = [anExpert(), anExpert({ id: 'e2', lastName: 'Антонова' })];
  const between = (one: ExpertRelation) => {
    const office = officeState({ experts: [a, b], expertRelations: [one] });
    return [relationBetween(office, a, b) !== undefined, relationBetween(office, b, a) !== undefined];
  };
  expect(between(relation({ of: 'expert', otherExpertId: 'e2' }))).toEqual([true, true]);
  expect(between(relation({ of: 'expert', otherExpertId: 'e1' }, 'e2'))).toEqual([true, true]);
  const { lastName, firstName, patronymic } = b;
  expect(between(relation({ of: 'person', personName: { lastName, firstName, patronymic } }))).toEqual([true, true]);
  expect(between(relation({ of: 'expert', otherExpertId: 'e3' }))).toEqual([false, false]);
  expect(between(relation({ of: 'organisation', organisationId: 'school-2' }))).toEqual([false, false]);
});

test('checks of the form find errors and say what is only odd', () => {
  const form = { ...formOfExpert(anExpert()), post: 'учитель' };
  const codes = (change: Partial<typeof form>) =>
    checkExpert({ ...form, ...change }, today).map(({ field, finding }) => [field, finding.code, finding.level]);
  expect(codes({})).toEqual([]);
  expect(checkExpert(emptyExpertForm, today).map(({ field }) => field)).toEqual([
    'lastName',
    'firstName',
    'organisationId',
    'post',
  ]);
  expect(codes({ post: 'заклинатель' })).toEqual([['post', 'post.unknown', 'warning']]);
  expect(codes({ patronymic: '1' })).toEqual([['patronymic', 'name.notLetters', 'error']]);
  expect(codes({ categoryUntil: date('2026-11-20') })).toEqual([['categoryUntil', 'expert.termPassed', 'warning']]);
  expect(codes({ categoryUntil: today })).toEqual([]);
  expect(codes({ categoryUntil: today, category: 'NONE' })).toEqual([
    ['categoryUntil', 'expert.termWithoutCategory', 'error'],
  ]);
  expect(
    codes({
      otherPosts: [
        { post: 'методист', subject: '' },
        { post: 'методист', subject: ' ' },
      ],
    }),
  ).toEqual([['otherPosts', 'expert.samePost', 'error']]);
  expect(
    codes({
      otherPosts: [
        { post: '', subject: '' },
        { post: '', subject: '' },
      ],
    }),
  ).toEqual([]);
  expect(codes({ phone: '1', email: 'нет' }).map(([field]) => field)).toEqual(['phone', 'email']);
});

test('doubles are those of one name, and of a name a slip away in the same municipality; a common telephone is the surest', () => {
  const office = officeState({
    experts: [
      anExpert({ id: '1' }),
      anExpert({ id: '2', organisationId: 'school-3', municipalityId: 'asino' }),
      anExpert({ id: '3', lastName: 'Якушова', phone: '8 (3822) 51-00-01' }),
      anExpert({ id: '4', lastName: 'Белова', phone: '+7 3822 510001' }),
      anExpert({ id: '5', lastName: 'Белова', patronymic: '', email: 'B@edu.example' }),
      anExpert({ id: '6', lastName: 'Беловв', email: 'b@edu.example ' }),
      anExpert({ id: '7', lastName: 'Яковлев' }),
    ],
  });
  expect(findDoubleExperts(office)).toEqual([
    { ids: ['1', '2'], cause: 'NAME' },
    { ids: ['4', '5'], cause: 'SLIP' },
    { ids: ['4', '6'], cause: 'SLIP' },
    { ids: ['1', '3'], cause: 'SLIP' },
  ]);
  const same = officeState({
    experts: [anExpert({ id: '1', email: 'A@edu.example' }), anExpert({ id: '2', email: 'a@edu.example' })],
  });
  expect(findDoubleExperts(same)).toEqual([{ ids: ['1', '2'], cause: 'CONTACT' }]);
  const slip = officeState({
    experts: [
      anExpert({ id: '1', phone: '83822510001' }),
      anExpert({ id: '2', lastName: 'Якушова', phone: '+73822510001' }),
    ],
  });
  expect(findDoubleExperts(slip)).toEqual([{ ids: ['1', '2'], cause: 'CONTACT' }]);
});

test('loads are told for the periods asked for, for those with applications and for those with a limit of their own', () => {
  const expert = anExpert({ periodLimits: [{ period: '2027-03', limit: 1 }] });
  const office = officeState({
    experts: [expert],
    applications: [
      anApplication({ id: 'a1', expertIds: ['e1'], period: '2026-09', status: 'GRANTED' }),
      anApplication({ id: 'a2', expertIds: ['e1'], period: '2026-11', status: 'ACCEPTED' }),
      anApplication({ id: 'a3', expertIds: ['e2'], period: '2026-12', status: 'ACCEPTED' }),
      anApplication({ id: 'a4', expertIds: ['e1'], period: null, status: 'ACCEPTED' }),
    ],
  });
  expect(loadsByPeriod(office, expert, ['2026-11', '2026-12'])).toEqual([
    { period: '2026-09', load: 1, limit: 10 },
    { period: '2026-11', load: 1, limit: 10 },
    { period: '2026-12', load: 0, limit: 10 },
    { period: '2027-03', load: 0, limit: 1 },
  ]);
  const ids = () => applicationsOfExpert(office, 'e1').map(({ id }) => id);
  expect(ids()).toEqual(['a1', 'a2', 'a4']);
  const [before] = applicationsOfExpert(office, 'e1');
  if (!before) throw new Error('no application');
  office.apply([{ table: 'applications', id: 'a1', before, after: { ...before, expertIds: [] } }]);
  expect(ids()).toEqual(['a2', 'a4']);
  expect(applicationsOfExpert(office, 'e9')).toEqual([]);
});

test('further posts and subjects of an expert are words of the directory too', () => {
  const office = officeState({
    experts: [anExpert({ otherPosts: [{ post: 'методист', subject: 'татарский язык' }] })],
  });
  expect(listedWords(office, 'subject').map(({ name, uses }) => [name, uses])).toEqual([
    ['татарский язык', 1],
    ['химия', 1],
  ]);
  expect(listedWords(office, 'post').find(({ name }) => name === 'методист')?.uses).toBe(1);
});

test('a post said twice is named as it was typed; an empty place of work and an empty post are told by name', () => {
  const form = { ...formOfExpert(anExpert()), otherPosts: [{ post: 'Учитель', subject: 'ХИМИЯ' }] };
  const found = (fields: Partial<typeof form>) =>
    checkExpert({ ...form, otherPosts: [], ...fields }, today).map(({ field, finding: { code, facts } }) => [
      field,
      code,
      facts,
    ]);
  expect(found({ otherPosts: form.otherPosts })).toEqual([
    ['otherPosts', 'expert.samePost', { post: 'Учитель, ХИМИЯ' }],
  ]);
  const methodist = { post: 'методист', subject: '' };
  expect(found({ otherPosts: [methodist, methodist] })).toEqual([
    ['otherPosts', 'expert.samePost', { post: 'методист' }],
  ]);
  expect(found({ otherPosts: [{ post: '', subject: '' }] })).toEqual([]);
  expect(found({ organisationId: '' })).toEqual([['organisationId', 'expert.noOrganisation', {}]]);
  expect(found({ post: ' ' })).toEqual([['post', 'expert.noPost', {}]]);
});

test('a slip is up to two letters in one municipality, or a patronymic left out; the same contacts make it surer', () => {
  const cause = (fields: Partial<Parameters<typeof anExpert>[0]>, first: Parameters<typeof anExpert>[0] = {}) =>
    findDoubleExperts(officeState({ experts: [anExpert(first), anExpert({ id: 'e2', ...fields })] })).map(
      (pair) => `${pair.ids.join()} ${pair.cause}`,
    )[0];
  expect(cause({ lastName: 'Якушкина' })).toBeUndefined();
  expect(cause({ lastName: 'Якушова' })).toBe('e1,e2 SLIP');
  expect(cause({ lastName: 'Якушевич' })).toBe('e1,e2 SLIP');
  expect(cause({ lastName: 'Якушевичи' })).toBeUndefined();
  expect(cause({ patronymic: '' })).toBe('e1,e2 SLIP');
  expect(cause({}, { patronymic: '' })).toBe('e1,e2 SLIP');
  expect(cause({ patronymic: 'Петровна' })).toBeUndefined();
  expect(cause({ lastName: 'Якушова', municipalityId: 'asino' })).toBeUndefined();
  expect(cause({ email: 'a@example.ru' }, { email: ' A@example.ru ' })).toBe('e1,e2 CONTACT');
  expect(cause({ email: ' a@example.ru ' }, { email: 'b@example.ru' })).toBe('e1,e2 NAME');
  expect(cause({ id: 'e0' })).toBe('e0,e1 NAME');
});

test('days that overlap keep one reason where they say the same or one of them says nothing', () => {
  const joined = (one: string, other: string) =>
    joinedAbsences(
      [absence('a', '2026-11-01', '2026-11-10', one), absence('b', '2026-11-05', '2026-11-12', other)],
      'e1',
    ).map(({ to, reason }) => [to, reason]);
  expect(joined('отпуск', '')).toEqual([['2026-11-12', 'отпуск']]);
  expect(joined('', 'отпуск')).toEqual([['2026-11-12', 'отпуск']]);
  expect(joined('отпуск', 'отпуск')).toEqual([['2026-11-12', 'отпуск']]);
  expect(joined('отпуск', 'учёба')).toEqual([['2026-11-12', 'отпуск; учёба']]);
});

test('an expert who applies himself is known by name and place of work; a relation to others touches nobody', () => {
  const himself = anExpert({ id: 'e2', lastName: 'Баязитов', firstName: 'Дамир', patronymic: 'Хакимджанович' });
  const related = { of: 'expert', otherExpertId: 'e2' } as const;
  const touches = (expert: typeof himself) => {
    const relation = { id: 'r', expertId: 'e1', kind: 'KINSHIP', related, note: '' } as const;
    return relationToApplicant(officeState({ experts: [expert], expertRelations: [relation] }), 'e1', anApplication());
  };
  expect(touches({ ...himself, organisationId: 'school-1' })?.id).toBe('r');
  expect(touches(himself)).toBeUndefined();
  expect(touches({ ...himself, organisationId: 'school-1', firstName: 'Пётр' })).toBeUndefined();
});
