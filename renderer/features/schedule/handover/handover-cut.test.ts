import { expect, test } from 'vitest';
import type { HandoverStage } from '#shared/domain/expertise/conclusion-checks.ts';
import { localDate } from '#shared/kernel/local-date.ts';
import { broughtTo, today } from '#tests/support/procedure.ts';
import { cutHandover, everyConclusion, monthsOf, monthWords, municipalitiesOf } from './handover-cut.ts';
import { type HandoverRow, handoverRows } from './handover-rows.ts';

const [row] = handoverRows(broughtTo('EXPERTISE_DONE'), today);

function aLine(id: string, municipality: string, due: HandoverRow['due'], stage: HandoverStage = 'toCheck') {
  if (!row) throw new Error('no line');
  const application = { ...row.application, id, municipalityId: municipality };
  return { ...row, application, municipality, due, stage };
}

const december = localDate(2026, 12, 15);
const january = localDate(2027, 1, 15);
const rows = [aLine('a', 'Томск', december), aLine('b', 'Асино', january), aLine('c', 'Асино', null)];
const idsOf = (left: readonly HandoverRow[]) => left.map(({ application }) => application.id);

test('the list is cut by the month of handing over and by municipality, each alone and both', () => {
  expect(idsOf(cutHandover(rows, everyConclusion))).toEqual(['a', 'b', 'c']);
  expect(idsOf(cutHandover(rows, { month: '2027-01', municipalityId: null }))).toEqual(['b']);
  expect(idsOf(cutHandover(rows, { month: null, municipalityId: 'Асино' }))).toEqual(['b', 'c']);
  expect(idsOf(cutHandover(rows, { month: '2026-12', municipalityId: 'Асино' }))).toEqual([]);
  expect(idsOf(cutHandover(rows, { month: 'noDay', municipalityId: null }))).toEqual(['c']);
});

test('what is chosen from is what stands in the list', () => {
  expect(monthsOf(rows).map(monthWords)).toEqual(['декабрь 2026', 'январь 2027', 'без дня передачи']);
  expect(municipalitiesOf(rows).map(({ name }) => name)).toEqual(['Асино', 'Томск']);
});

test('a conclusion that is handed over stands in the month in which it was', () => {
  const handed = {
    ...aLine('d', 'Томск', december, 'handedOver'),
    check: { handedOver: { on: '2026-11-21', by: 'x' } } as HandoverRow['check'],
  };
  expect(monthsOf([handed])).toEqual(['2026-11']);
});
