import { expect, test } from 'vitest';
import { makePdf } from '#main/documents/make-pdf.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { openTestPaper } from './paper-parts.ts';
import { joined, readPdf } from './read-pdf.ts';

const recoveryKey = 'К7МН-4ТРА-9ВСЕ-2ХУК-5ЛДЖ-8ЭЮЯ-3БГЗ-6ИЙН';

test('the recovery key is printed to the letter on one page, with what to do with it', {
  timeout: 60_000,
}, async () => {
  const paper = await openTestPaper();
  const model = { commission: 'Комиссия', isSample: false, recoveryKey, madeOn: '2026-11-21' as LocalDate };
  const made = await makePdf(paper, { kind: 'recoverySheet', model }).finally(() => paper.close());
  if (!made.ok) throw new Error(made.error.code);
  expect(made.value.pages).toBe(1);
  const text = (await readPdf(made.value.bytes)).map(joined).join(' ');
  expect(text).toContain(recoveryKey);
  expect(text).toContain('уберите лист в сейф');
});
