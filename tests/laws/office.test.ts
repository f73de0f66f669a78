import { createMemoryOffice } from '#renderer/office/memory-office.ts';
import { officeLaws } from './office.ts';
import { aComputer, countingRandom, tickingClock } from './store-harness.ts';

officeLaws({
  name: 'in memory',
  bugs: 'thrown',
  make: async () =>
    createMemoryOffice({
      actor: { userId: 'anna', role: 'secretary' },
      clock: tickingClock(),
      random: countingRandom(),
    }),
});

officeLaws({
  name: 'over journal and pages',
  bugs: 'caught',
  make: async () => (await aComputer().reopen()).office,
});
