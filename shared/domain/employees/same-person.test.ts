import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { anAttestation, anEmployee, aPersonal, aPost, someRecords } from '#tests/support/an-employee.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { applicationsOf, latestFor, unconfirmedCardOf } from './applications-of.ts';
import { cardState, countsByOrganisation } from './card-state.ts';
import { draftOfPrefill } from './draft-of-prefill.ts';
import { duplicateGroups, likelyDouble } from './duplicates.ts';
import { mergeConflicts, mergedCard } from './merge-cards.ts';
import { prefillFromCard } from './prefill.ts';

const confirmation = { at: '2026-11-20T05:00:00.000Z' as Instant, by: 'hr' };
const former = {
  id: 'm',
  lastName: 'Соколова',
  firstName: 'Алёна',
  patronymic: 'Павловна',
  changedOn: null,
  document: '',
  isMisspelling: false,
};
const other = (fields: Parameters<typeof aPersonal>[0]) => ({ ...aPersonal(fields), id: 'w2' });
const office = (first: Parameters<typeof aPersonal>[0], second: Parameters<typeof aPersonal>[0], name = {}) =>
  officeState({
    employees: [anEmployee(), anEmployee({ id: 'w2', ...name })],
    employeePersonal: [aPersonal(first), other(second)],
  });
const causes = (state: ReturnType<typeof office>) => duplicateGroups(state).map(({ cause }) => cause);

test('the same СНИЛС is one person, whatever the names', () => {
  expect(causes(office({}, { bornOn: null }, { lastName: 'Совсем' }))).toEqual(['SNILS']);
});

test('the same name, also a former one, and date of birth are one person when a СНИЛС is missing', () => {
  expect(causes(office({ snils: '' }, {}))).toEqual(['NAME_AND_BIRTH']);
  expect(causes(office({ snils: '' }, {}, { lastName: 'Соколова' }))).toEqual([]);
  expect(
    causes(office({ snils: '' }, {}, { lastName: 'Соколова', formerNames: [{ ...former, lastName: 'Ракитина' }] })),
  ).toEqual(['NAME_AND_BIRTH']);
  expect(causes(office({ snils: '', bornOn: null }, { bornOn: null }))).toEqual([]);
});

test('two whole СНИЛС that differ are two people; a group is told once, a merged card never', () => {
  expect(causes(office({}, { snils: '11223344596' }))).toEqual([]);
  expect(causes(office({}, {}))).toEqual(['SNILS']);
  expect(causes(office({}, {}, { mergedInto: 'w1' }))).toEqual([]);
});

test('a new card that would repeat one is told of it', () => {
  const state = office({}, { snils: '', bornOn: '1990-01-01' as LocalDate }, { lastName: 'Орлова' });
  const name = { lastName: 'Ракитина', firstName: 'Алёна', patronymic: 'Павловна' };
  const bornOn = '1985-04-12' as LocalDate;
  expect(likelyDouble(state, { ...name, lastName: 'Другая', snils: '11223344595', bornOn: null })?.id).toBe('w1');
  expect(likelyDouble(state, { ...name, snils: '', bornOn })?.id).toBe('w1');
  expect(likelyDouble(state, { ...name, snils: '11223344596', bornOn })).toBeNull();
  expect(likelyDouble(state, { ...name, snils: '', bornOn: null })).toBeNull();
  expect(likelyDouble(state, { ...name, snils: '', bornOn }, 'w1')).toBeNull();
});

const whole = (employee = anEmployee(), personal = aPersonal(), records = someRecords()) => ({
  employee,
  personal,
  records,
});

test('cards contradict each other only where both say something', () => {
  expect(mergeConflicts(aPersonal({ address: '' }), aPersonal({ address: 'г. Томск', phone: '1' }))).toEqual([
    { field: 'phone', kept: '+7 (913) 812-34-56', dropped: '1' },
  ]);
  expect(mergeConflicts(aPersonal(), aPersonal())).toEqual([]);
});

test('merging fills what is blank, takes what was chosen, joins lists without repeats', () => {
  const attestation = anAttestation();
  const kept = whole(
    anEmployee(),
    aPersonal({ address: '' }),
    someRecords({ attestations: [attestation], technologies: ['ICT'] }),
  );
  const dropped = whole(
    anEmployee({ id: 'w2', posts: [aPost({ id: 'p5' })], formerNames: [former] }),
    other({ address: 'г. Томск', phone: '', email: 'new@edu.example' }),
    {
      ...someRecords({
        attestations: [{ ...attestation, id: 'c7' }],
        technologies: ['ICT', 'OTHER'],
        experience: { total: '3', pedagogical: '', asOf: null },
      }),
      id: 'w2',
    },
  );
  const merged = mergedCard(kept, dropped, ['email', 'phone'], 'mark');
  expect(merged.personal).toEqual(aPersonal({ address: 'г. Томск', email: 'new@edu.example' }));
  expect(merged.records).toMatchObject({ id: 'w1', technologies: ['ICT', 'OTHER'], experience: { total: '3' } });
  expect(merged.records.attestations).toEqual([attestation]);
  expect(merged.employee.posts).toEqual([aPost()]);
  expect(merged.employee.formerNames.map(({ id }) => id)).toEqual(['m']);
});

test('who works somewhere after merging is at work; who works nowhere stays dismissed', () => {
  const dismissal = { on: '2026-01-01' as LocalDate, document: '' };
  const gone = anEmployee({ posts: [aPost({ until: dismissal.on })], dismissal });
  expect(
    mergedCard(whole(gone), whole(anEmployee({ id: 'w2', posts: [aPost({ id: 'p5' })] })), [], 'm').employee.dismissal,
  ).toBeNull();
  expect(mergedCard(whole(gone), whole({ ...gone, id: 'w2' }), [], 'm').employee.dismissal).toEqual(dismissal);
});

test('applications of a person are those of the card, of the СНИЛС and of the name at the own school, latest first', () => {
  const mine = { lastName: 'Ракитина', firstName: 'Алёна', patronymic: 'Павловна' };
  const state = officeState({
    employees: [anEmployee({ formerNames: [former] })],
    employeePersonal: [aPersonal()],
    applications: [
      anApplication({ id: 'card', systemNo: 1, lastName: 'Иная' }),
      anApplication({ id: 'snils', systemNo: 2, lastName: 'Иная', receivedAt: '2026-10-01' as LocalDate }),
      anApplication({ id: 'former', systemNo: 3, ...mine, lastName: 'Соколова' }),
      anApplication({ id: 'elsewhere', systemNo: 4, ...mine, organisationId: 'school-2' }),
      anApplication({ id: 'namesake', systemNo: 5, ...mine }),
    ],
    personal: [
      { id: 'snils', snils: '11223344595' },
      { id: 'namesake', snils: '99999999999' },
    ],
    employeeFilings: [{ id: 'card', employeeId: 'w1', postId: 'p1' }],
  });
  const own = applicationsOf(state, anEmployee({ formerNames: [former] }));
  expect(own.map(({ application, bond }) => [application.id, bond])).toEqual([
    ['snils', 'SNILS'],
    ['former', 'NAME'],
    ['card', 'CARD'],
  ]);
  expect(latestFor(own, aPost({ post: 'Учитель' }))?.id).toBe('snils');
  expect(latestFor(own, aPost({ post: 'методист' }))).toBeNull();
  expect(latestFor(own, aPost({ organisationId: 'school-2' }))).toBeNull();
});

test('an application says that its card is not confirmed, as long as it is not', () => {
  const employeeFilings = [{ id: 'a1', employeeId: 'w1', postId: 'p1' }];
  const of = (fields: Parameters<typeof anEmployee>[0]) =>
    unconfirmedCardOf(officeState({ employees: [anEmployee(fields)], employeeFilings }), 'a1')?.id ?? null;
  expect(of({})).toBe('w1');
  expect(of({ confirmation })).toBeNull();
  expect(unconfirmedCardOf(officeState({ employees: [anEmployee()] }), 'a1')).toBeNull();
});

test('counters of an organisation tell who works there and how far the cards are', () => {
  const gone = [aPost({ until: '2026-01-01' as LocalDate })];
  const state = officeState({
    employees: [
      anEmployee({ confirmation }),
      anEmployee({ id: 'w2', posts: [aPost(), aPost({ id: 'p2', organisationId: 'school-3' })] }),
      anEmployee({ id: 'w3', posts: gone, dismissal: { on: '2026-01-01' as LocalDate, document: '' }, confirmation }),
      anEmployee({ id: 'w4', mergedInto: 'w1' }),
      anEmployee({ id: 'w5', posts: [...gone, aPost({ id: 'p2', organisationId: 'school-3' })], confirmation }),
    ],
  });
  expect(countsByOrganisation(state).get('school-1')).toEqual({
    CONFIRMED: 1,
    UNCONFIRMED: 1,
    DISMISSED: 2,
    atWork: 2,
  });
  expect(countsByOrganisation(state).get('school-3')).toEqual({
    CONFIRMED: 1,
    UNCONFIRMED: 1,
    DISMISSED: 0,
    atWork: 2,
  });
  expect(cardState(anEmployee())).toBe('UNCONFIRMED');
});

test('of several diplomas a draft names the latest; awards stand line by line', () => {
  const diploma = { level: '' as const, speciality: '', studyForm: '' as const, scans: [] };
  const records = someRecords({
    education: [
      {
        id: '1',
        institution: 'Училище',
        qualification: '',
        document: 'диплом',
        number: '1',
        issuedOn: '2001-06-30' as LocalDate,
        ...diploma,
      },
      {
        id: '2',
        institution: 'Университет',
        qualification: 'химик',
        document: 'диплом',
        number: '2',
        issuedOn: '2007-06-30' as LocalDate,
        ...diploma,
      },
      { id: '3', institution: 'Без даты', qualification: '', document: '', number: '', issuedOn: null, ...diploma },
    ],
    achievements: [
      {
        id: '1',
        kind: 'DIPLOMA',
        title: 'Грамота',
        issuedBy: 'Департамент',
        issuedOn: '2020-05-01' as LocalDate,
        document: '',
        scans: [],
      },
      { id: '2', kind: 'OTHER', title: 'Благодарность', issuedBy: '', issuedOn: null, document: '', scans: [] },
    ],
  });
  const prefill = prefillFromCard(
    { employee: anEmployee(), personal: aPersonal(), records },
    'p1',
    '2026-11-21' as LocalDate,
  );
  if (!prefill) throw new Error('no post');
  expect(draftOfPrefill(prefill, 'a9')).toMatchObject({
    personal: { id: 'a9', snils: '11223344595', sex: 'FEMALE' },
    dossier: {
      id: 'a9',
      educationPlace: 'Университет',
      qualification: 'химик',
      educationOn: '2007-06-30',
      awards: 'Грамота, Департамент, 01.05.2020\nБлагодарность',
      totalYears: null,
      yearsInPost: 11.2,
      decisionNo: '',
    },
  });
});
