import { expect, test } from 'vitest';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { orderedExperts } from './expert-order.ts';
import { type ExpertFilter, expertRows, foundExperts } from './expert-rows.ts';

const office = officeState({
  experts: [
    anExpert(),
    anExpert({
      id: 'e2',
      lastName: 'Семёнова',
      subject: 'физика',
      organisationId: 'school-3',
      municipalityId: 'asino',
    }),
    anExpert({ id: 'e3', lastName: 'Антонова', loadLimit: null }),
  ],
  applications: [anApplication({ status: 'ACCEPTED', expertIds: ['e2'] })],
});
const { today } = acting();
const rows = expertRows(office, today);
const everything: ExpertFilter = { text: '', shown: 'active', municipalityId: '' };
const found = (filter: Partial<ExpertFilter>) => foundExperts(rows, { ...everything, ...filter }, today);
const ids = (found: typeof rows) => found.map(({ expert }) => expert.id);

test('an expert is shown with places by name and the load of now', () => {
  expect(rows[1]).toMatchObject({ municipality: 'Асиновский район', organisation: 'МАОУ гимназия № 3', load: 1 });
});

test('every word of the search must stand somewhere in the row; ё is е', () => {
  expect(ids(found({ text: 'семенова  физ' }))).toEqual(['e2']);
  expect(ids(found({ text: 'гимназия' }))).toEqual(['e2']);
  expect(ids(found({ text: '' }))).toEqual(['e1', 'e2', 'e3']);
});

test('experts stand by name, by load, and those without a limit last', () => {
  expect(ids(orderedExperts(rows, []))).toEqual(['e3', 'e2', 'e1']);
  expect(ids(orderedExperts(rows, [{ columnId: 'load', direction: 'descending' }]))).toEqual(['e2', 'e3', 'e1']);
  expect(ids(orderedExperts(rows, [{ columnId: 'limit', direction: 'ascending' }]))).toEqual(['e2', 'e1', 'e3']);
});
