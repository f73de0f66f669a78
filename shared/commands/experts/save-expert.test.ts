import { expect, test } from 'vitest';
import { emptyExpertForm, formOfExpert } from '#shared/domain/experts/expert-form.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anExpert, officeState } from '#tests/support/office-state.ts';
import { done, tried } from '#tests/support/procedure.ts';
import { saveExpert } from './save-expert.ts';

const form = {
  ...emptyExpertForm,
  lastName: ' Кедрова ',
  firstName: 'Инна',
  patronymic: 'Павловна',
  organisationId: 'school-3',
  post: 'учитель',
  subject: 'химия',
  otherPosts: [
    { post: 'методист', subject: ' химия ' },
    { post: '', subject: '' },
  ],
  category: 'HIGHEST' as const,
  categoryUntil: '2028-03-01' as LocalDate,
  languages: ['татарский', ' татарский', ''],
  phone: '8 (3822) 51-00-01',
  email: 'kedrova@edu.example',
  loadLimit: 12,
};
const anew = (fields: Partial<typeof form> = {}) => ({ id: 'new', seen: null, form: { ...form, ...fields } });

test('a new expert is written with single blanks, without empty lines, in the municipality of his organisation', () => {
  const office = officeState();
  done(office, saveExpert, anew());
  expect(office.get('experts', 'new')).toEqual({
    id: 'new',
    lastName: 'Кедрова',
    firstName: 'Инна',
    patronymic: 'Павловна',
    municipalityId: 'asino',
    organisationId: 'school-3',
    post: 'учитель',
    subject: 'химия',
    otherPosts: [{ post: 'методист', subject: 'химия' }],
    category: 'HIGHEST',
    categoryUntil: '2028-03-01',
    languages: ['татарский'],
    phone: '8 (3822) 51-00-01',
    email: 'kedrova@edu.example',
    loadLimit: 12,
  });
});

test.each([
  [{ lastName: '' }],
  [{ firstName: 'Инна1' }],
  [{ post: ' ' }],
  [{ organisationId: '' }],
  [{ phone: '12' }],
  [{ email: 'kedrova' }],
  [{ category: 'NONE' as const }],
  [{ otherPosts: [{ post: 'Учитель', subject: 'Химия' }] }],
])('what is wrong is not written: %o', (fields) => {
  expect(tried(officeState(), saveExpert, anew(fields as Partial<typeof form>))).toBe('expert.badValue');
});

test('the place of work is of the directory and takes new people; one person is listed once in it', () => {
  const office = officeState({
    organisations: [{ id: 'shut', name: 'МБОУ ООШ № 9', municipalityId: 'asino', isClosed: true }],
    experts: [anExpert({ organisationId: 'shut', municipalityId: 'asino' })],
  });
  expect(tried(office, saveExpert, anew({ organisationId: 'nowhere' }))).toBe('expert.noOrganisation');
  expect(tried(office, saveExpert, anew({ organisationId: 'shut' }))).toBe('expert.closedOrganisation');
  done(office, saveExpert, anew());
  const again = { ...anew(), id: 'other' };
  expect(tried(office, saveExpert, again)).toBe('expert.sameExpert');
  // Who works in a closed school already is mended there.
  const seen = formOfExpert(anExpert({ organisationId: 'shut', municipalityId: 'asino' }));
  expect(tried(office, saveExpert, { id: 'e1', seen, form: { ...seen, post: 'методист' } })).toBeNull();
});

test('a form that began with other facts is refused, an untouched one has nothing to write', () => {
  const office = officeState({ experts: [anExpert()] });
  const seen = formOfExpert(anExpert());
  expect(tried(office, saveExpert, { id: 'e1', seen, form: seen })).toBe('expert.nothingChanged');
  expect(tried(office, saveExpert, { id: 'e1', seen: null, form: seen })).toBe('expert.changedSince');
  expect(tried(office, saveExpert, { id: 'gone', seen, form: seen })).toBe('expert.gone');
  done(office, saveExpert, { id: 'e1', seen, form: { ...seen, languages: ['хантыйский'] } });
  expect(tried(office, saveExpert, { id: 'e1', seen, form: { ...seen, post: 'методист' } })).toBe(
    'expert.changedSince',
  );
  const now = formOfExpert(anExpert({ languages: ['хантыйский'] }));
  done(office, saveExpert, { id: 'e1', seen: now, form: seen });
  expect(office.get('experts', 'e1')).toEqual(anExpert());
});

test('limits of periods, merged names and closing stay when the form is written', () => {
  const kept = {
    periodLimits: [{ period: '2026-11', limit: 3 }],
    closed: { on: '2026-11-01' as LocalDate, reason: 'переезд' },
    merged: [{ id: 'd', lastName: 'Як', firstName: 'А', patronymic: '', organisationId: 'school-1' }],
  };
  const office = officeState({ experts: [anExpert(kept)] });
  const seen = formOfExpert(anExpert(kept));
  done(office, saveExpert, { id: 'e1', seen, form: { ...seen, subject: 'биология' } });
  expect(office.get('experts', 'e1')).toEqual(anExpert({ ...kept, subject: 'биология' }));
});

test('the office keeps all experts, a coordinator those of his municipality, and moves nobody out of it or into it', () => {
  const asinov = anExpert({ id: 'own', lastName: 'Орлова', organisationId: 'school-3', municipalityId: 'asino' });
  const office = officeState({ experts: [anExpert(), asinov] });
  const [theirs, own] = [formOfExpert(anExpert()), formOfExpert(asinov)];
  const move = { id: 'own', seen: own, form: { ...own, organisationId: 'school-1' } };
  expect(tried(office, saveExpert, anew(), 'coordinator')).toBeNull();
  expect(tried(office, saveExpert, { ...anew({ organisationId: 'school-1' }), id: 'n2' }, 'coordinator')).toBe(
    'rights.notAllowed',
  );
  expect(tried(office, saveExpert, move, 'coordinator')).toBe('rights.notAllowed');
  const edit = { id: 'e1', seen: theirs, form: { ...theirs, organisationId: 'school-3' } };
  expect(tried(office, saveExpert, edit, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(office, saveExpert, edit, 'operator')).toBeNull();
  expect(tried(office, saveExpert, move, 'nobody')).toBe('rights.notAllowed');
});
