import { expect, test } from 'vitest';
import type { Instant } from '#shared/kernel/local-date.ts';
import { officeState } from '#tests/support/office-state.ts';
import { referredFiles } from './referred-files.ts';

const at = '2026-11-21T05:00:00Z' as Instant;
const sha = (sign: string) => sign.repeat(64);

test('a file is referred to by a document, a portfolio, a scan of a withdrawal; the list of files refers to nothing', async () => {
  const office = officeState({
    attachments: [
      {
        id: 'd1',
        applicationId: 'a1',
        item: 'other',
        title: 'Справка',
        sha256: sha('a'),
        url: null,
        addedAt: at,
        addedBy: 'secretary',
      },
    ],
    portfolios: [
      {
        id: 'a1',
        lock: null,
        items: [
          { id: 'p1', title: 'Диплом', indicator: '1', sha256: sha('b'), url: null, addedAt: at, addedBy: 'secretary' },
        ],
      },
    ],
    withdrawals: [
      {
        id: 'w1',
        applicationId: 'a1',
        origin: 'COORDINATOR',
        state: 'ATTACHED',
        reason: 'Передумал',
        formedAt: at,
        formedBy: 'coordinator',
        scan: { title: 'Скан', sha256: sha('c') },
        journalNo: null,
        rejection: '',
      },
    ],
    files: [{ id: sha('d'), size: 10, kind: 'pdf', trouble: null, keptAt: at }],
  });
  expect([...(await referredFiles(office, async () => undefined))].sort()).toEqual([sha('a'), sha('b'), sha('c')]);
});
