import { expect, test } from 'vitest';
import { createOffice } from '#shared/commands/create-office.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { createMemoryOffice } from './memory-office.ts';

test('an act changes the rows, wakes the listeners and is called saved', async () => {
  const now = '2026-11-21T07:00:00.000Z' as Instant;
  const office = createMemoryOffice({
    actor: { userId: 'anna', role: 'secretary' },
    clock: { now: () => now, today: () => '2026-11-21' as LocalDate },
    random: { bytes: (length) => new Uint8Array(length).fill(7) },
  });
  let woken = 0;
  office.subscribe(() => {
    woken += 1;
  });
  const done = await office.run(createOffice, {
    commission: 'Комиссия',
    region: 'tomsk',
    isSample: false,
    user: {
      id: 'anna',
      lastName: 'Ивина',
      firstName: 'Анна',
      patronymic: '',
      role: 'secretary',
      post: '',
      phone: '',
      email: '',
      municipality: '',
    },
  });
  expect(done.ok).toBe(true);
  expect(office.view.get('office', 'office')?.commission).toBe('Комиссия');
  expect(office.view.revision('users')).toBe(1);
  expect(office.store.savedAt).toBe(now);
  expect(woken).toBeGreaterThan(0);
});
