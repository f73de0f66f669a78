import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { createMemoryOffice } from '../../office/memory-office.ts';
import { openImport } from './open-imports.ts';
import { acceptAll, mendCell, toggleLeftOut } from './row-acts.ts';

const opened = { format: 'csv', writtenAs: 'UTF-8', sheets: [], hiddenSheets: [], emptyFormulas: 0 };
const preview = { headerRows: [1, 1], sample: [], columns: [], sections: 0, totals: 0, rows: [] };

let closed: readonly unknown[] = [];

beforeEach(() => {
  closed = [];
  vi.stubGlobal('window', { localStorage: { getItem: () => null, setItem: () => {} } });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(preview)));
  vi.stubGlobal('attestation', {
    'files.begin': async () => ({ ok: true, value: { token: 'file-1' } }),
    'files.drop': async () => ({}),
    'sheets.open': async () => ({ ok: true, value: opened }),
    'sheets.journal': async () => ({ ok: true, value: { resultId: 'result-1', bytes: 1, rows: 0 } }),
    'sheets.close': async (args: unknown) => {
      closed = [...closed, args];
      return {};
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

function anOffice() {
  return createMemoryOffice({
    actor: { userId: 'anna', role: 'secretary' },
    clock: { now: () => '2026-11-21T07:00:00.000Z' as Instant, today: () => '2026-11-21' as LocalDate },
    random: { bytes: (length) => new Uint8Array(length).fill(7) },
  });
}

test('who comes back to «Импорт» finds the preview with every mend, and the file still open', async () => {
  const office = anOffice();
  const { store, flow } = openImport(office, 'applications');
  await flow.choose(new File(['ФИО'], 'журнал.csv'));
  mendCell(store, 81, 'receivedAt', '28.02.2026');
  toggleLeftOut(store, 8);
  acceptAll(store, [230]);
  flow.leave();
  const back = openImport(office, 'applications').store.getState();
  expect(back.file?.name).toBe('журнал.csv');
  expect(back.preview).toEqual(preview);
  expect(back.mends).toEqual([{ number: 81, field: 'receivedAt', text: '28.02.2026' }]);
  expect([...back.choices.leftOut, ...back.choices.accepted]).toEqual([8, 230]);
  expect(closed).toEqual([]);
});

test('another file closes the one before', async () => {
  const { store, flow } = openImport(anOffice(), 'applications');
  await flow.choose(new File(['ФИО'], 'журнал.csv'));
  mendCell(store, 81, 'receivedAt', '28.02.2026');
  flow.leave();
  await flow.choose(new File(['ФИО'], 'другой.csv'));
  expect(store.getState()).toMatchObject({ file: { name: 'другой.csv' }, mends: [] });
  expect(closed).toEqual([{ token: 'file-1' }]);
});

test('applications and experts, and every office, have an import of their own', () => {
  const office = anOffice();
  const applications = openImport(office, 'applications');
  expect(openImport(office, 'applications')).toBe(applications);
  expect(openImport(office, 'experts')).not.toBe(applications);
  expect(openImport(anOffice(), 'applications')).not.toBe(applications);
});

test('what was told of an accepted import is not told again after leaving', () => {
  const { store, flow } = openImport(anOffice(), 'applications');
  store.setState({ outcome: { added: 613, changed: 0, same: 0, rest: 27 } });
  flow.leave();
  expect(store.getState().outcome).toBeNull();
});
