import { expect, test } from 'vitest';
import { makePdf } from '#main/documents/make-pdf.ts';
import { buildIntakeRefusal } from '#shared/documents/build-intake-refusal.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { openTestPaper } from './paper-parts.ts';
import { joined, readPdf } from './read-pdf.ts';

const refused = anApplication({
  status: 'INTAKE_REFUSED',
  epguNo: '3162947795',
  registrationNo: '118',
  stages: [{ status: 'INTAKE_REFUSED', at: '2026-11-20T05:00:00Z' as Instant, by: 'secretary' }],
  intakeRefusal: { reasonCodes: ['IR02', 'IR05'], text: 'Подпишите заявление и дополните документы.' },
});

test('the decision D10 is made only where intake was refused', () => {
  expect(buildIntakeRefusal(officeState(), anApplication(), '2026-11-20' as LocalDate)).toBeNull();
});

test('the decision D10 says who, by which number, why, how to mend it and where to appeal, on one page', {
  timeout: 60_000,
}, async () => {
  const model = buildIntakeRefusal(officeState(), refused, '2026-11-20' as LocalDate);
  if (!model) throw new Error('no decision');
  const paper = await openTestPaper();
  const made = await makePdf(paper, { kind: 'intakeRefusal', model }).finally(() => paper.close());
  if (!made.ok) throw new Error(made.error.code);
  expect(made.value.pages).toBe(1);
  const text = (await readPdf(made.value.bytes)).map(joined).join(' ');
  for (const words of [
    'Кому: Баязитову Дамиру Хакимджановичу',
    'об отказе в приеме документов',
    'от 20 ноября 2026 г. № 3162947795',
    'заявления от 1 сентября 2026 г. рег. № 118 об установлении высшей квалификационной категории',
    'по должности «учитель химии», МАОУ СОШ № 1',
    '№ 196',
    'Нет личной подписи заявителя',
    'Документы не соответствуют перечню или представлены не полностью',
    'Подпишите заявление и дополните документы.',
    'Вы вправе повторно обратиться',
    'в судебном порядке',
    'Л. Г. Моисеева',
  ]) {
    expect(text).toContain(words);
  }
});
