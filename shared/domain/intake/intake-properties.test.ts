import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf, journalFields } from './fields.ts';
import type { Grid } from './grid.ts';
import { judgeApplications, noChoices } from './judge-applications.ts';
import { noOffice } from './office-duplicates.ts';
import { previewApplications, previewExperts } from './preview.ts';
import { readApplication } from './read-application.ts';
import { readExpert } from './read-expert.ts';
import { applicationTexts, expertTexts } from './row-texts.ts';

const words = fc.constantFrom(
  'ФИО',
  'Дата подачи',
  'СНИЛС',
  'Должность',
  'Заявленная категория',
  'Муниципалитет',
  'г. Томск',
  'Всего',
  'первая',
  'высшая/первая',
  '01.09.2026',
  '2026-02-31',
  '46259',
  '11223344595',
  '112-233-445 96',
  'ИВАНОВА АННА',
  'Иванов И.И.',
  '\u00a0',
  '—',
  '#Н/Д',
  '1',
);
const cell = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 30 }), fc.constant(''));
const index = fc.integer({ min: 0, max: 12 });
const merge = fc.record({ top: index, left: index, bottom: index, right: index });
const grid: fc.Arbitrary<Grid> = fc.record({
  rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 25 }),
  merges: fc.array(merge, { maxLength: 6 }),
});

test('no sheet whatever makes the reading throw, and every row gets one class', () => {
  fc.assert(
    fc.property(grid, fc.option(fc.integer({ min: 1, max: 30 })), (sheet, headerRow) => {
      const options = { headerRow, mapping: null, municipality: '' };
      const { rows } = previewApplications(sheet, options);
      expect(judgeApplications(rows, noOffice, noChoices)).toHaveLength(rows.length);
      previewExperts(sheet, options);
    }),
    { numRuns: 300 },
  );
});

const textsOf = (fields: readonly string[]) => fc.dictionary(fc.constantFrom(...fields), cell);

test('a row read again from its own texts is the same row', () => {
  fc.assert(
    fc.property(textsOf(journalFields), (texts) => {
      const row = readApplication(5, texts);
      const again = readApplication(5, applicationTexts(row));
      expect({ ...again, draft: { ...again.draft, remarks: [] } }).toEqual({
        ...row,
        draft: { ...row.draft, remarks: [] },
      });
      expect(applicationTexts(again)).toEqual(applicationTexts(row));
    }),
    { numRuns: 500 },
  );
});

test('an expert read again from his own texts is the same', () => {
  fc.assert(
    fc.property(textsOf(fieldsOf.experts), (texts) => {
      const row = readExpert(5, texts);
      expect(readExpert(5, expertTexts(row))).toEqual(row);
    }),
    { numRuns: 300 },
  );
});
