import { expect, test } from 'vitest';
import { createDraft } from '#shared/commands/filing/create-draft.ts';
import { noPersonal } from '#shared/domain/employees/employee-card.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { createMemoryOffice } from '../../../office/memory-office.ts';
import { cardOffers } from './card-offers.ts';
import { draftKey, mayBegin, shelve, shelvedDrafts, unshelve } from './draft-shelf.ts';
import { findDuplicates } from './find-duplicates.ts';
import { freshTexts, rowsOf, textsOf } from './form-base.ts';
import { placeArgs, placeOf } from './form-place.ts';
import { draftArgs, editArgs } from './form-writing.ts';

const today = '2026-11-21' as LocalDate;
const view = officeState();

function officeOf(role: 'secretary' | 'coordinator' = 'secretary') {
  let drawn = 0;
  return createMemoryOffice({
    actor: { userId: role, role },
    clock: { now: () => '2026-11-21T05:00:00.000Z' as Instant, today: () => '2026-11-21' as LocalDate },
    random: {
      bytes: (length) => {
        drawn += 1;
        return new Uint8Array(length).fill(drawn);
      },
    },
    rows: {
      office: [...view.all('office')],
      users: [...view.all('users')],
      municipalities: [...view.all('municipalities')],
      organisations: [...view.all('organisations')],
    },
  });
}

test('a place of work is known by its name, and by its municipality where the name is not enough', () => {
  const doubled = officeState({ organisations: [{ id: 'x', name: 'МАОУ СОШ № 1', municipalityId: 'asino' }] });
  expect(placeOf(view, 'маоу  сош № 1', '')).toMatchObject({ kind: 'known', organisation: { id: 'school-1' } });
  expect(placeOf(doubled, 'МАОУ СОШ № 1', '')).toEqual({ kind: 'nowhere', name: 'МАОУ СОШ № 1' });
  expect(placeOf(doubled, 'МАОУ СОШ № 1', 'Асиновский район')).toMatchObject({ organisation: { id: 'x' } });
  expect(placeOf(view, '', 'г. Томск')).toEqual({ kind: 'none' });
});

test('a new place of work is made in its municipality, which may be new too', () => {
  const ids = ['o1', 'o2', 'o3'];
  const newId = () => ids.shift() ?? 'last';
  expect(placeArgs(placeOf(view, 'Школа за рекой', 'г. Томск'), newId)).toEqual({
    organisationId: 'o1',
    newOrganisation: { id: 'o1', name: 'Школа за рекой', municipalityId: 'tomsk' },
    newMunicipality: undefined,
  });
  expect(placeArgs(placeOf(view, 'Школа за рекой', 'Заречный район'), newId)).toEqual({
    organisationId: 'o3',
    newOrganisation: { id: 'o3', name: 'Школа за рекой', municipalityId: 'o2' },
    newMunicipality: { id: 'o2', name: 'Заречный район' },
  });
  expect(placeArgs(placeOf(view, 'Школа за рекой', ''), newId)).toBeNull();
});

test('a form that is written stands in the office as it was typed', async () => {
  const office = officeOf();
  const typed = {
    ...freshTexts(office),
    lastName: 'Ёлкина',
    firstName: 'Анна',
    organisationId: 'МАОУ СОШ № 1',
    claimedCategory: 'FIRST',
    heldCategory: 'NONE',
    form: 'IN_PERSON',
    bornOn: '31.07.1981',
    totalYears: '12,5',
    phone: '+7 (913) 812-34-56',
    snils: '112-233-445 95',
    wantsPaper: '1',
  };
  const place = placeArgs(placeOf(office.view, typed.organisationId, ''), office.newId);
  if (!place) throw new Error('no place');
  const done = await office.run(
    createDraft,
    draftArgs('n1', (field) => typed[field], place, { applicantId: null }),
  );
  expect(done.ok).toBe(true);
  const application = office.view.get('applications', 'n1');
  if (!application) throw new Error('no draft');
  expect(textsOf(rowsOf(office.view, application))).toEqual(typed);
  expect(office.view.get('personal', 'n1')).toMatchObject({ snils: '11223344595', bornOn: '1981-07-31' });
  expect(office.view.get('dossiers', 'n1')).toMatchObject({ totalYears: 12.5, wantsPaper: true });
});

test('an edit of the draft takes what was changed and no more', () => {
  const typed: Record<string, string> = { lastName: 'Ёлкина', heldUntil: '', organisationId: 'МАОУ СОШ № 2' };
  const textOf = (field: string) => typed[field] ?? '';
  expect(editArgs('n1', textOf, ['lastName', 'heldUntil'], null)).toEqual({
    id: 'n1',
    changes: { lastName: 'Ёлкина', heldUntil: null },
    reason: '',
  });
  expect(editArgs('n1', textOf, ['organisationId'], { organisationId: 'school-2' }).changes).toEqual({
    organisationId: 'school-2',
  });
});

test('what was begun is found again: forms that were typed, then drafts of the office', async () => {
  const office = officeOf();
  expect(shelvedDrafts(office)).toEqual([]);
  office.drafts.put(draftKey('n1'), { typed: { lastName: 'Ёлкина', firstName: 'Анна' } });
  shelve(office, 'n1');
  shelve(office, 'n1');
  office.drafts.put(draftKey('n2'), { typed: { post: 'учитель' } });
  shelve(office, 'n2');
  expect(shelvedDrafts(office).map(({ id, isWritten }) => [id, isWritten])).toEqual(
    expect.arrayContaining([
      ['n1', false],
      ['n2', false],
    ]),
  );
  expect(shelvedDrafts(office).map(({ name }) => name)).toContain('Без фамилии');
  await unshelve(office, 'n1');
  await unshelve(office, 'n2');
  expect(shelvedDrafts(office)).toEqual([]);
  expect(office.drafts.get(draftKey('n1'))).toBeNull();
});

test('a form is filled in from the card of a worker of this name, for a post that he holds', () => {
  const post = { employment: 'MAIN' as const, rate: '', since: null, order: '' };
  const card = {
    id: 'e1',
    lastName: 'Ёлкина',
    firstName: 'Анна',
    patronymic: 'Ильинична',
    formerNames: [],
    posts: [
      { ...post, id: 'p1', organisationId: 'school-1', post: 'учитель', subject: 'химия', until: null },
      { ...post, id: 'p2', organisationId: 'school-2', post: 'тьютор', subject: '', until: today },
    ],
    confirmation: null,
    check: null,
    dismissal: null,
    mergedInto: null,
    userId: null,
  };
  const personal = { ...noPersonal('e1'), snils: '11223344595', bornOn: '1981-07-31' as LocalDate };
  const office = officeState({ employees: [card], employeePersonal: [personal] });
  const typed: Record<string, string> = { lastName: 'елкина', firstName: 'ан' };
  const offers = cardOffers(office, (field) => typed[field] ?? '', today);
  expect(offers.map(({ place, isConfirmed, municipality }) => [place, isConfirmed, municipality])).toEqual([
    ['учитель, МАОУ СОШ № 1', false, 'г. Томск'],
  ]);
  expect(offers[0]?.typed).toMatchObject({
    lastName: 'Ёлкина',
    organisationId: 'МАОУ СОШ № 1',
    post: 'учитель',
    snils: '112-233-445 95',
    bornOn: '31.07.1981',
  });
  expect(offers[0]?.typed).not.toHaveProperty('comment');
  expect(
    cardOffers(office, (field) => (field === 'lastName' ? 'Ёлкина' : field === 'firstName' ? 'Ольга' : ''), today),
  ).toEqual([]);
  expect(cardOffers(office, () => '', today)).toEqual([]);
});

test('applications are begun by those who may', () => {
  expect([mayBegin(officeOf('secretary')), mayBegin(officeOf('coordinator'))]).toEqual([true, false]);
});

test('an application is repeated by the same СНИЛС, or by the same name; first what keeps it back', () => {
  const standing = (id: string, systemNo: number, lastName = 'Баязитов') =>
    anApplication({ id, systemNo, lastName, status: 'REGISTERED' });
  const office = officeState({
    applications: [
      standing('namesake', 1),
      standing('same', 2, 'Прежняя'),
      anApplication({ id: 'over', status: 'ARCHIVED' }),
    ],
    personal: [{ id: 'same', snils: '11223344595' }],
  });
  const { lastName, firstName, patronymic, post, claimedCategory } = anApplication();
  const question = { lastName, firstName, patronymic, post, claimedCategory, snils: '11223344595', bornOn: null };
  expect(
    findDuplicates(office, 'own', question).map(({ application, finding }) => [application.id, finding.level]),
  ).toEqual([
    ['same', 'error'],
    ['namesake', 'warning'],
  ]);
  expect(findDuplicates(office, 'own', { ...question, claimedCategory: 'FIRST' })).toEqual([]);
  expect(findDuplicates(office, 'same', question).map(({ application }) => application.id)).toEqual(['namesake']);
});
