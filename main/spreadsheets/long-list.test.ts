import { describe, expect, test } from 'vitest';
import xlsx from 'xlsx';
import type { SheetHead } from '#shared/documents/sheet-model.ts';
import { createTaskDoer } from './do-task.ts';

const head: SheetHead = {
  sheet: 'Заявления',
  title: ['Заявления. Порядок: фамилия'],
  columns: [
    { header: '№', width: 8, kind: 'number' },
    { header: 'Фамилия', width: 30, kind: 'text' },
    { header: 'Подано', width: 12, kind: 'date' },
  ],
  frozenHeader: true,
  autofilter: true,
  landscape: true,
};

const piece = (rows: unknown) => Buffer.from(JSON.stringify(rows));

describe('a workbook of a long list', () => {
  test('is made of pieces, in their order; text is never a formula, dates are dates', async () => {
    const run = createTaskDoer();
    expect(await run({ kind: 'begin', head })).toEqual({ ok: true, value: null });
    for (let first = 0; first < 40_000; first += 10_000) {
      const rows = Array.from({ length: 10_000 }, (_, i) => [first + i, '=СУММ(A1:A9)', '2026-09-12']);
      expect(await run({ kind: 'rows', json: piece(rows) })).toEqual({ ok: true, value: null });
    }
    const made = await run({ kind: 'end' });
    if (!made.ok || !(made.value instanceof Uint8Array)) throw new Error('no workbook');
    const book = xlsx.read(made.value, { dense: true, cellFormula: true, cellDates: true });
    const sheet = book.Sheets.Заявления ?? {};
    const rows = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
    expect(rows).toHaveLength(40_002);
    expect(rows[1]).toEqual(['№', 'Фамилия', 'Подано']);
    expect(rows[40_001]?.slice(0, 2)).toEqual([39_999, '=СУММ(A1:A9)']);
    expect(rows[40_001]?.[2]).toBeInstanceOf(Date);
    expect(sheet['!autofilter']).toEqual({ ref: 'A2:C40002' });
  });

  test('takes no rows that are none, and none before it is begun', async () => {
    const run = createTaskDoer();
    expect(await run({ kind: 'rows', json: piece([[1]]) })).toMatchObject({
      ok: false,
      error: { code: 'sheet.notWritten' },
    });
    await run({ kind: 'begin', head });
    expect(await run({ kind: 'rows', json: piece([[{ formula: '1+1' }]]) })).toMatchObject({
      ok: false,
      error: { code: 'sheet.notWritten' },
    });
  });
});
