import { expect, test } from 'vitest';
import { checkConclusion } from '#shared/commands/handover/check-conclusion.ts';
import { handOver } from '#shared/commands/handover/hand-over.ts';
import type { Instant } from '#shared/kernel/local-date.ts';
import { broughtTo, done, today } from '#tests/support/procedure.ts';
import { expertsWord, handedWord, verdictWord, workOf } from './handover-columns.tsx';
import { handoverRows } from './handover-rows.ts';

const scan = {
  id: 'scan',
  applicationId: 'a1',
  item: 'conclusion' as const,
  title: 'Итоговое заключение',
  sha256: null,
  url: 'https://example.org/conclusion.pdf',
  addedAt: '2026-11-21T05:00:00.000Z' as Instant,
  addedBy: 'tomsk-coordinator',
};

test('a line goes from the check to the centre with who said what and when', () => {
  const office = broughtTo('EXPERTISE_DONE', { attachments: [scan] });
  const [line] = handoverRows(office, today);
  expect(line).toMatchObject({
    stage: 'toCheck',
    municipality: 'г. Томск',
    attached: { id: 'scan' },
    due: '2026-12-15',
  });
  expect(line && [workOf(line), expertsWord(line), verdictWord(line), handedWord(line)]).toEqual([
    'учитель, химия, МАОУ СОШ № 1',
    'соответствует',
    'не проверено',
    '',
  ]);
  done(office, checkConclusion, { applicationId: 'a1', verdict: 'DOES_NOT_MEET', comment: 'Нет подписи' });
  done(office, handOver, { ids: ['a1'] });
  const [handed] = handoverRows(office, today);
  expect(handed).toMatchObject({ stage: 'handedOver' });
  expect(handed && [verdictWord(handed), handedWord(handed).replaceAll('\u00A0', ' ')]).toEqual([
    'не соответствует',
    '21.11.2026, Моисеева Л. Г.',
  ]);
});

test('before the end of the expertise there is no line', () => {
  expect(handoverRows(broughtTo('IN_EXPERTISE'), today)).toEqual([]);
});
