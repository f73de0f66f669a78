import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Blobs } from '#main/blobs/blobs.ts';
import { sweepFiles } from '#renderer/office/files/sweep-files.ts';
import type { OpenedOffice } from '#renderer/office/open-office.ts';
import { attachFile } from '#shared/commands/files/attach-file.ts';
import { detachFile } from '#shared/commands/files/detach-file.ts';
import { ok } from '#shared/kernel/result.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { aComputer, type Computer } from './store-harness.ts';
import { putApplications } from './test-commands.ts';

const bytes = new TextEncoder().encode('грамота');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const document = { id: 'd1', applicationId: 'a1', item: 'AWARDS' as const, title: 'Грамота', sha256, url: null };

/** A computer on which a document is attached to an application, its bytes kept. */
async function aCase() {
  const computer = aComputer();
  const opened = await computer.reopen();
  const { blobs } = computer.area().opened();
  await blobs.begin('t', bytes.length);
  await blobs.put('t', 0, new Uint8Array(bytes));
  await blobs.finish('t', async () => ok(null));
  await opened.office.run(putApplications, { applications: [anApplication({ status: 'REGISTERED' })] });
  const attached = await opened.office.run(attachFile, {
    ...document,
    file: { size: bytes.length, kind: 'pdf', trouble: null },
  });
  expect(attached.ok).toBe(true);
  return { computer, opened };
}

async function sweep(computer: Computer, opened: OpenedOffice): Promise<void> {
  const { blobs }: { readonly blobs: Blobs } = computer.area().opened();
  await sweepFiles(
    {
      'blobs.list': async () => ({ kept: [...(await blobs.list())] }),
      'blobs.sweep': async ({ unreferred }) => ({ removed: await blobs.sweep(new Set(unreferred)) }),
    },
    opened.referredFiles,
  );
}

async function pass(computer: Computer, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) computer.nextDay();
}

async function isThere(computer: Computer): Promise<boolean> {
  const reader = await computer.area().opened().blobs.open(sha256);
  return reader !== null && Buffer.from((await reader.read(0, reader.size)) ?? []).equals(Buffer.from(bytes));
}

test('an office that is built anew from snapshot and journal refers to its files as before, and they are there', async () => {
  const { computer } = await aCase();
  computer.loseIndexedDb();
  const again = await computer.reopen();
  expect(again.office.store.openingReport?.code).toBe('store.pagesRebuilt');
  expect(again.office.view.get('attachments', 'd1')).toMatchObject(document);
  expect([...(await again.referredFiles())]).toEqual([sha256]);
  expect(await isThere(computer)).toBe(true);
});

test('a file of a case outlives any number of sweeps', async () => {
  const { computer, opened } = await aCase();
  for (let i = 0; i < 4; i += 1) {
    await sweep(computer, opened);
    await pass(computer, 40);
  }
  expect(await isThere(computer)).toBe(true);
});

test('a file that was taken out can be put back for sixty days with its bytes; then it goes', async () => {
  const { computer, opened } = await aCase();
  await opened.office.run(detachFile, { applicationId: 'a1', attachmentId: 'd1' });
  await sweep(computer, opened);
  await pass(computer, 50);
  await sweep(computer, opened);
  expect((await opened.office.run(attachFile, { ...document, id: 'd2', file: null })).ok).toBe(true);
  expect(await isThere(computer)).toBe(true);
  await sweep(computer, opened);
  await opened.office.run(detachFile, { applicationId: 'a1', attachmentId: 'd2' });
  await sweep(computer, opened);
  await pass(computer, 61);
  await sweep(computer, opened);
  expect(await isThere(computer)).toBe(false);
});

test('what a killed program left of a file goes at the next opening, also where nothing else is kept', async () => {
  const computer = aComputer();
  await computer.reopen();
  const { blobs } = computer.area().opened();
  await blobs.begin('t', bytes.length);
  const unfinished = () => computer.memory.paths().filter((path) => path.endsWith('.part'));
  expect(unfinished()).toHaveLength(1);
  const again = await computer.reopen();
  expect(unfinished()).toHaveLength(1);
  await sweep(computer, again);
  expect(unfinished()).toEqual([]);
});
