import { expect, test } from 'vitest';
import type { JournalPort } from '#renderer/office/journal-port.ts';
import { createMemoryJournal } from '#renderer/office/memory-journal.ts';
import { createMemoryOffice } from '#renderer/office/memory-office.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { countingRandom, handTimer, tickingClock } from './store-harness.ts';
import { addToNote, putApplications } from './test-commands.ts';

/** An office whose journal writes the first act and loses the answer; `read` comes before every reading of the journal. */
function anOfficeWithLostAnswer(read: (time: number) => Promise<void>) {
  const journal = createMemoryJournal();
  let reads = 0;
  let isLost = false;
  const losing: JournalPort = {
    async append(kind, body) {
      const appended = await journal.append(kind, body);
      if (kind === 'draft' || isLost) return appended;
      isLost = true;
      throw new Error('the answer was lost');
    },
    async *read(after) {
      reads += 1;
      await read(reads);
      yield* journal.read(after);
    },
  };
  const timer = handTimer();
  const office = createMemoryOffice({
    actor: { userId: 'founder', role: 'secretary' },
    clock: tickingClock(),
    random: countingRandom(),
    journal: losing,
    later: timer.later,
  });
  const type = async (note: string) => {
    office.drafts.put('card:a', { note });
    timer.fire();
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
  };
  return { office, type };
}

function aPromise(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

test('a draft that is written while the journal is asked does not hide an act from memory', async () => {
  const asked = aPromise();
  const answered = aPromise();
  const { office, type } = anOfficeWithLostAnswer(() => {
    asked.resolve();
    return answered.promise;
  });
  const running = office.run(putApplications, { applications: [anApplication({ id: 'a' })] });
  await asked.promise;
  await type('набрано');
  answered.resolve();
  expect(await running).toMatchObject({ ok: true });
  expect(office.view.get('applications', 'a')?.id).toBe('a');
});

test('a draft that is written after the journal did not answer does not hide an act from memory', async () => {
  const { office, type } = anOfficeWithLostAnswer(async (time) => {
    if (time === 1) throw new Error('the journal is silent');
  });
  const put = office.run(putApplications, { applications: [anApplication({ id: 'a' })] });
  expect(await put).toMatchObject({ error: { code: 'store.journalSilent' } });
  await type('набрано');
  expect(await office.run(addToNote, { id: 'a', word: 'дальше' })).toMatchObject({ ok: true });
  expect(office.view.get('applications', 'a')?.note).toContain('дальше');
});
