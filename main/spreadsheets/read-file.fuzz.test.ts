import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewApplications } from '#shared/domain/intake/preview.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { readFile } from './read-file.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures/import');
const experts = readFileSync(join(fixtures, 'experts.xlsx'));
const journal = readFileSync(join(fixtures, 'journal-cp1251.csv')).subarray(0, 20_000);
const LONGEST_MS = 5000;

const damage = fc.record({
  flips: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), { maxLength: 12 }),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
  twice: fc.boolean(),
});

function damaged(bytes: Buffer, how: typeof damage extends fc.Arbitrary<infer D> ? D : never): Buffer {
  const copy = Buffer.from(how.cut === null ? bytes : bytes.subarray(0, Math.floor(bytes.length * how.cut)));
  for (const { at, byte } of how.flips)
    if (copy.length > 0) copy[Math.min(copy.length - 1, Math.floor(at * copy.length))] = byte;
  return how.twice ? Buffer.concat([copy, copy]) : copy;
}

test.each([
  ['workbook', experts, 150],
  ['text table', journal, 150],
])(
  'a damaged %s is either read to the end or refused with a sentence, never thrown, never for long',
  async (_, bytes, numRuns) => {
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const begun = performance.now();
        const file = await readFile(damaged(bytes, how));
        if (file.ok) {
          for (const { grid } of file.value.sheets)
            previewApplications(grid, { headerRow: null, mapping: null, municipality: '' });
        } else {
          expect(explain(file.error)).toMatch(/^[А-Я].*\.$/);
        }
        expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
      }),
      { numRuns },
    );
  },
);
