import { expect, test } from 'vitest';
import { makePdf } from '#main/documents/make-pdf.ts';
import type { InvitationModel } from '#shared/documents/invitation-model.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { openTestPaper } from './paper-parts.ts';
import { joined, readPdf } from './read-pdf.ts';

const model: InvitationModel = {
  commission: 'Аттестационная комиссия Томской области',
  isSample: false,
  name: 'Экспертова Инна Павловна',
  role: 'Специалист по аттестации',
  place: 'Асиновский район, МАОУ гимназия № 3',
  login: 'ekspertova',
  password: 'кман-4тра-9вие-2хук',
  contact: ['Моисеева Лариса Геннадьевна', 'главный специалист', '8 (3822) 51-00-00'],
  madeOn: '2026-11-21' as LocalDate,
};

test('the invitation prints login and one-time password to the letter on one page, with what to do with them', {
  timeout: 60_000,
}, async () => {
  const paper = await openTestPaper();
  const made = await makePdf(paper, { kind: 'invitation', model }).finally(() => paper.close());
  if (!made.ok) throw new Error(made.error.code);
  expect(made.value.pages).toBe(1);
  const text = (await readPdf(made.value.bytes)).map(joined).join(' ');
  for (const part of ['ekspertova', model.password, 'Специалист по аттестации', '21 ноября 2026']) {
    expect(text).toContain(part);
  }
  expect(text).toContain('задать свой пароль');
});
