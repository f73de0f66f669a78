import { describe, expect, test } from 'vitest';
import type { Office } from '#renderer/office/office.ts';
import { createOffice } from '#shared/commands/create-office.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { aComputer } from './store-harness.ts';
import { addToNote, putApplications, refile, removeApplication } from './test-commands.ts';

const MB = 1024 * 1024;
const many = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => anApplication({ id: `a${from + i}`, systemNo: from + i }));
const contents = (office: Office) => ({
  applications: Object.fromEntries([...office.view.all('applications')].map((row) => [row.id, row])),
  personal: Object.fromEntries([...office.view.all('personal')].map((row) => [row.id, row])),
});
const damagePages = (sealed: Uint8Array<ArrayBuffer>) => {
  sealed[20] = (sealed[20] ?? 0) ^ 1;
  return sealed;
};

/** An office with some acts behind it, some of them after the last checkpoint. */
async function anOfficeAtWork() {
  const computer = aComputer();
  const opened = await computer.reopen();
  const { office } = opened;
  await office.run(putApplications, { applications: many(600) });
  await office.run(addToNote, { id: 'a7', word: 'до' });
  await opened.checkpoint();
  await office.run(addToNote, { id: 'a7', word: 'после' });
  await office.run(refile, { id: 'a8', year: 2025 });
  await office.run(removeApplication, { id: 'a9' });
  return { computer, opened, office };
}

describe('what was called saved is there at the next start', () => {
  test('when the program was killed with acts after the last checkpoint', async () => {
    const { computer, office } = await anOfficeAtWork();
    const again = await computer.reopen();
    expect(contents(again.office)).toEqual(contents(office));
    expect(again.office.store.openingReport).toBeNull();
    expect((await again.office.history('a7')).map((entry) => entry.reason)).toEqual(['после', 'до', null]);
  });

  test('when it was closed as it should be, and the history with it', async () => {
    const { computer, opened, office } = await anOfficeAtWork();
    const [history, rows] = [await office.history('a7'), contents(office)];
    await opened.close();
    const again = await computer.reopen();
    expect(contents(again.office)).toEqual(rows);
    expect(await again.office.history('a7')).toEqual(history);
    const third = await computer.reopen();
    await third.office.run(addToNote, { id: 'a8', word: 'ещё' });
    await third.close();
    expect((await (await computer.reopen()).office.history('a8')).map((entry) => entry.command)).toEqual([
      'law.note',
      'law.refile',
      'law.put',
    ]);
  });

  test('when the browser has lost everything, and that is told', async () => {
    const { computer, office } = await anOfficeAtWork();
    const history = await office.history('a7');
    computer.loseIndexedDb();
    const again = await computer.reopen();
    expect(contents(again.office)).toEqual(contents(office));
    expect(await again.office.history('a7')).toEqual(history);
    expect(again.office.store.openingReport?.code).toBe('store.pagesRebuilt');
    expect((await computer.reopen()).office.store.openingReport).toBeNull();
  });

  test('when the browser has lost everything and old segments went after two snapshots', async () => {
    const computer = aComputer(undefined, 2000);
    const opened = await computer.reopen();
    await opened.office.run(putApplications, { applications: many(300) });
    for (const word of ['раз', 'два', 'три']) {
      for (let i = 1; i <= 9; i += 1) await opened.office.run(addToNote, { id: `a${i}`, word });
      await forceSnapshot(computer, opened);
    }
    const { first } = await computer.area().area.handlers['journal.describe']({});
    expect(first).toBeGreaterThan(1);
    await opened.office.run(addToNote, { id: 'a1', word: 'потом' });
    const [rows, history] = [contents(opened.office), await opened.office.history('a1')];
    computer.loseIndexedDb();
    const again = await computer.reopen();
    expect(contents(again.office)).toEqual(rows);
    expect(await again.office.history('a1')).toEqual(history);
    expect(history.map((entry) => entry.reason)).toEqual(['потом', 'три', 'два', 'раз', null]);
    const third = await computer.reopen();
    expect(contents(third.office)).toEqual(rows);
    expect(await third.office.history('a1')).toEqual(history);
  });

  test('when the working copy is older than the journal reaches back', async () => {
    const computer = aComputer(undefined, 2000);
    const opened = await computer.reopen();
    await opened.office.run(putApplications, { applications: many(20) });
    await opened.checkpoint();
    const storage = computer.storage();
    const old = { pages: await storage.pages(await storage.ids('pages')), meta: await storage.meta() };
    for (const word of ['раз', 'два', 'три']) {
      for (let i = 1; i <= 9; i += 1) await opened.office.run(addToNote, { id: `a${i}`, word });
      await forceSnapshot(computer, opened);
    }
    if (!old.meta) throw new Error('nothing was written');
    await storage.write({ pages: old.pages, log: [], meta: old.meta, removed: [], isFresh: true });
    storage.close();
    const again = await computer.reopen();
    expect(contents(again.office)).toEqual(contents(opened.office));
    expect(again.office.store.openingReport?.code).toBe('store.pagesRebuilt');
  });

  test.each(['pages', 'meta'] as const)('when a page of %s was damaged', async (store) => {
    const { computer, office } = await anOfficeAtWork();
    const [rows, history] = [contents(office), await office.history('a7')];
    const storage = computer.storage();
    const meta = await storage.meta();
    const [page] = await storage.pages(await storage.ids('pages'));
    if (!meta || !page) throw new Error('nothing was written');
    const damaged = store === 'meta' ? meta : page;
    const changed = { ...damaged, sealed: damagePages(damaged.sealed.slice()) };
    await storage.write({
      pages: store === 'pages' ? [changed] : [],
      log: [],
      meta: store === 'meta' ? changed : meta,
      removed: [],
      isFresh: false,
    });
    storage.close();
    const again = await computer.reopen();
    expect(again.office.store.openingReport?.code).toBe('store.pagesRebuilt');
    expect(contents(again.office)).toEqual(rows);
    expect(await again.office.history('a7')).toEqual(history);
  });

  test('when a page was put back to an older version', async () => {
    const { computer, opened, office } = await anOfficeAtWork();
    const storage = computer.storage();
    const old = (await storage.pages(await storage.ids('pages'))).find((page) => page.id.startsWith('applications'));
    await opened.checkpoint();
    const meta = await storage.meta();
    if (!old || !meta) throw new Error('nothing was written');
    await storage.write({ pages: [old], log: [], meta, removed: [], isFresh: false });
    storage.close();
    const again = await computer.reopen();
    expect(contents(again.office)).toEqual(contents(office));
    expect(again.office.store.openingReport?.code).toBe('store.pagesRebuilt');
  });

  test('when a page of the history was damaged: it is told, and made anew at the next start', async () => {
    const { computer, opened, office } = await anOfficeAtWork();
    const history = await office.history('a7');
    await opened.checkpoint();
    const storage = computer.storage();
    const [id] = (await storage.ids('log')).filter((key) => key.startsWith('history|0'));
    const [page, meta] = [id ? await storage.logPage(id) : null, await storage.meta()];
    if (!page || !meta) throw new Error('nothing was written');
    const changed = { ...page, sealed: damagePages(page.sealed.slice()) };
    await storage.write({ pages: [], log: [changed], meta, removed: [], isFresh: false });
    storage.close();
    const again = await computer.reopen();
    await again.office.history('a7');
    expect(again.office.store.openingReport?.code).toBe('store.historyUnreadable');
    await again.office.run(addToNote, { id: 'a7', word: 'потом' });
    await again.close();
    const third = await computer.reopen();
    expect((await third.office.history('a7')).slice(1)).toEqual(history);
    expect(third.office.view.get('applications', 'a7')?.note).toContain('потом');
  });

  test('in all pages but the damaged one, when snapshots and the beginning of the journal are gone too', async () => {
    const computer = aComputer(undefined, 2000);
    const opened = await computer.reopen();
    await opened.office.run(putApplications, { applications: many(600) });
    for (const word of ['раз', 'два', 'три']) {
      for (let i = 1; i <= 9; i += 1) await opened.office.run(addToNote, { id: `a${i}`, word });
      await forceSnapshot(computer, opened);
    }
    await opened.office.run(addToNote, { id: 'a600', word: 'потом' });
    for (const path of computer.memory.paths()) if (path.endsWith('.atsnap')) computer.memory.damage(path, () => null);
    const storage = computer.storage();
    const [page, meta] = [await storage.page('pages', 'applications|2026|1'), await storage.meta()];
    if (!page || !meta) throw new Error('nothing was written');
    const changed = { ...page, sealed: damagePages(page.sealed.slice()) };
    await storage.write({ pages: [changed], log: [], meta, removed: [], isFresh: false });
    const again = await computer.reopen();
    expect(again.office.store.openingReport).toEqual({ code: 'store.pagesMissing', facts: { pages: 1 } });
    expect(again.office.view.count('applications')).toBeGreaterThanOrEqual(600 - 256);
    expect(again.office.view.get('applications', 'a600')?.note).toContain('потом');
    await again.checkpoint();
    expect((await computer.reopen()).office.view.get('applications', 'a500')?.id).toBe('a500');
  });

  test('when the journal has been lost and the working copy is whole, and that is told', async () => {
    const { computer, opened, office } = await anOfficeAtWork();
    await opened.close();
    for (const path of computer.memory.paths())
      if (path.includes('/journal/')) computer.memory.damage(path, () => null);
    const again = await computer.reopen();
    expect(again.office.store.openingReport?.code).toBe('store.journalLost');
    expect(contents(again.office)).toEqual(contents(office));
    expect((await again.office.run(addToNote, { id: 'a1', word: 'дальше' })).ok).toBe(true);
    expect(computer.memory.paths().some((path) => path.endsWith('.atsnap'))).toBe(true);
    computer.loseIndexedDb();
    const third = await computer.reopen();
    expect(contents(third.office)).toEqual(contents(again.office));
  });

  test('when nothing can be read: it is told, and nothing is touched', async () => {
    const { computer, opened } = await anOfficeAtWork();
    await opened.close();
    const { memory } = computer;
    for (const path of memory.paths()) {
      if (path.includes('/journal/') || path.includes('/snapshots/')) memory.damage(path, () => null);
    }
    const storage = computer.storage();
    const meta = await storage.meta();
    if (!meta) throw new Error('nothing was written');
    const changed = { ...meta, sealed: damagePages(meta.sealed.slice()) };
    await storage.write({ pages: [], log: [], meta: changed, removed: [], isFresh: false });
    await computer.start();
    const refused = await computer.open();
    expect(refused).toMatchObject({ ok: false, error: { code: 'store.notRebuilt' } });
    expect(await storage.pages(await storage.ids('pages'))).not.toHaveLength(0);
  });
});

test('a large command travels as a chunk and comes back out of the journal', async () => {
  const computer = aComputer();
  const { office } = await computer.reopen();
  await office.run(putApplications, { applications: many(2000) });
  expect(computer.memory.paths().some((path) => path.includes('/chunks/'))).toBe(true);
  computer.loseIndexedDb();
  expect((await computer.reopen()).office.view.count('applications')).toBe(2000);
});

test('a lost chunk is told, and what else there is comes back', async () => {
  const computer = aComputer();
  const { office } = await computer.reopen();
  await office.run(putApplications, { applications: many(2000) });
  await office.run(putApplications, { applications: many(3, 5001) });
  computer.loseIndexedDb();
  for (const path of computer.memory.paths()) if (path.includes('/chunks/')) computer.memory.damage(path, () => null);
  const again = await computer.reopen();
  expect(again.office.store.openingReport).toEqual({ code: 'store.partlyRebuilt', facts: { first: 1, last: 1 } });
  expect(again.office.view.count('applications')).toBe(3);
});

test('a draft survives a kill once its second has passed, and is gone after it was discarded', async () => {
  const computer = aComputer();
  const { office } = await computer.reopen();
  office.drafts.put('card:a1', { note: 'первое' });
  office.drafts.put('card:a1', { note: 'второе' });
  computer.timer.fire();
  await office.run(putApplications, { applications: many(1) });
  const again = await computer.reopen();
  expect(again.office.drafts.get('card:a1')?.value).toEqual({ note: 'второе' });
  await again.checkpoint();
  const third = await computer.reopen();
  expect(third.office.drafts.get('card:a1')?.value).toEqual({ note: 'второе' });
  await third.office.drafts.discard('card:a1');
  expect((await computer.reopen()).office.drafts.get('card:a1')).toBeNull();
});

test('with the disk almost full acts are refused with the sum to free, and go on after it is freed', async () => {
  const computer = aComputer();
  const { office } = await computer.reopen();
  await office.run(putApplications, { applications: many(3) });
  computer.memory.setFree(120 * MB);
  expect(await office.run(addToNote, { id: 'a1', word: 'мимо' })).toEqual({
    ok: false,
    error: { code: 'store.diskFull', facts: { freeMb: 120, neededMb: 80 } },
  });
  await expect.poll(() => office.store.condition).toBe('readOnly');
  expect(office.view.get('applications', 'a1')?.note).toBe('');
  computer.memory.setFree(5000 * MB);
  computer.timer.fire();
  await expect.poll(() => office.store.condition).toBe('ok');
  expect((await office.run(addToNote, { id: 'a1', word: 'снова' })).ok).toBe(true);
  expect((await computer.reopen()).office.view.get('applications', 'a1')?.note).toBe('снова ');
});

test('pages that cannot be written do not stop the work: the acts stand, and are in the pages later', async () => {
  const computer = aComputer();
  await computer.start();
  let isBroken = true;
  const opened = await computer.open((storage) => ({
    ...storage,
    write: (batch) => (isBroken ? Promise.reject(new Error('quota')) : storage.write(batch)),
  }));
  if (!opened.ok) throw new Error(opened.error.code);
  const { office } = opened.value;
  await office.run(putApplications, { applications: many(3) });
  expect(await opened.value.checkpoint()).toBe(false);
  expect(office.store.condition).toBe('recovering');
  await office.run(addToNote, { id: 'a1', word: 'несмотря' });
  isBroken = false;
  expect(await opened.value.checkpoint()).toBe(true);
  expect(office.store.condition).toBe('ok');
  const again = await computer.reopen();
  expect(contents(again.office)).toEqual(contents(office));
  expect(again.office.store.openingReport).toBeNull();
});

test('no row is readable in the database of the browser', async () => {
  const { computer, opened } = await anOfficeAtWork();
  await opened.checkpoint();
  const storage = computer.storage();
  for (const page of await storage.pages(await storage.ids('pages'))) {
    expect(Buffer.from(page.sealed).includes(Buffer.from('Баязитов'))).toBe(false);
    expect(page.id).toMatch(/^[a-zA-Z]+(\|\d{4})?\|\d+$/);
  }
});

test('the person of the office is the one who acts in it', async () => {
  const computer = aComputer();
  const { office } = await computer.reopen();
  expect(office.actor).toEqual({ userId: 'founder', role: 'secretary' });
  const user = { id: 'anna', role: 'secretary' as const, lastName: 'Ивина', firstName: 'Анна', patronymic: '' };
  const contacts = { post: '', phone: '', email: '', municipality: '' };
  await office.run(createOffice, {
    commission: 'Комиссия',
    region: 'tomsk',
    isSample: false,
    user: { ...user, ...contacts },
  });
  expect(office.actor).toEqual({ userId: 'anna', role: 'secretary' });
});

/** As if a new day had come: main wants a snapshot at the next checkpoint. */
async function forceSnapshot(
  computer: ReturnType<typeof aComputer>,
  opened: Awaited<ReturnType<ReturnType<typeof aComputer>['reopen']>>,
): Promise<void> {
  computer.nextDay();
  await opened.checkpoint();
}
