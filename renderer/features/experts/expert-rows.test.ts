import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { municipalityGroups, orderedExperts } from './expert-order.ts';
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

test('the list of a period tells its loads and limits; former, absent and full experts are found apart', () => {
  const staff = officeState({
    experts: [
      anExpert({
        periodLimits: [{ period: '2026-11', limit: 1 }],
        otherPosts: [{ post: 'методист', subject: 'химия' }],
      }),
      anExpert({ id: 'e2', closed: { on: today, reason: 'переезд' } }),
      anExpert({
        id: 'e3',
        categoryUntil: '2026-11-20' as LocalDate,
        organisationId: 'school-3',
        municipalityId: 'asino',
      }),
    ],
    absences: [{ id: 'x', expertId: 'e3', from: today, to: today, reason: '' }],
    applications: [anApplication({ status: 'GRANTED', period: '2026-11', expertIds: ['e1'] })],
  });
  const [now, ofPeriod] = [expertRows(staff, today), expertRows(staff, today, '2026-11')];
  expect([now[0]?.load, now[0]?.limit, ofPeriod[0]?.load, ofPeriod[0]?.limit]).toEqual([0, 10, 1, 1]);
  expect([now[0]?.posts, now[0]?.subjects]).toEqual(['учитель, методист', 'химия']);
  const shown = (filter: Partial<ExpertFilter>) => ids(foundExperts(ofPeriod, { ...everything, ...filter }, today));
  expect(shown({})).toEqual(['e1', 'e3']);
  expect(shown({ shown: 'closed' })).toEqual(['e2']);
  expect(shown({ shown: 'all' })).toEqual(['e1', 'e2', 'e3']);
  expect(shown({ shown: 'full' })).toEqual(['e1']);
  expect(shown({ shown: 'absent' })).toEqual(['e3']);
  expect(shown({ shown: 'term' })).toEqual(['e3']);
  expect(shown({ municipalityId: 'asino' })).toEqual(['e3']);
});

test('experts stand under headings of their municipalities, by name within each', () => {
  const grouped = orderedExperts(rows, [], true);
  expect(ids(grouped)).toEqual(['e2', 'e3', 'e1']);
  expect(municipalityGroups(grouped)).toEqual([
    { key: 'asino', title: 'Асиновский район', first: 0, count: 1 },
    { key: 'tomsk', title: 'г. Томск', first: 1, count: 2 },
  ]);
});
