import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { journalModelSchema } from './journal-model.ts';
import { type SummaryCell, scheduleSummary } from './schedule-summary.ts';

const frame = {
  commission: 'Комиссия',
  isSample: false,
  asOf: '2026-11-21' as LocalDate,
  signer: { post: 'Секретарь', name: 'Л. Г. Моисеева' },
};
const cell = (fields: Partial<SummaryCell> = {}): SummaryCell => ({
  total: 0,
  missing: 0,
  state: 'none',
  changed: 0,
  ...fields,
});

test('the summary on paper says of every schedule how many stand in it, what is missing, who approved and what changed', () => {
  const cells = [
    cell({ total: 12, missing: 3 }),
    cell({ total: 4, state: 'coordinator', changed: 2 }),
    cell({ state: 'approved' }),
    cell(),
  ];
  const periods = ['2026-10', '2026-11', '2026-12', '2027-01'];
  const model = scheduleSummary(frame, periods, [{ name: 'г. Томск', noPeriod: 5, cells }]);
  expect(journalModelSchema.parse(model).columns.map(({ title }) => title)).toEqual([
    'Муниципалитет',
    'Без периода',
    'октябрь-ноябрь 2026',
    'ноябрь-декабрь 2026',
    'декабрь-январь 2027',
    'январь-февраль 2027',
  ]);
  expect(model.rows).toEqual([
    [
      'г. Томск',
      '5',
      '12; без экспертов 3; не утверждён',
      '4; утверждён координатором; изменений после утверждения 2',
      '0; утверждён',
      '',
    ],
  ]);
});
