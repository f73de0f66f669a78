import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { aSchedule } from '#tests/documents/a-schedule.ts';
import { folderDialogs } from '../dialogs/folder-dialogs.ts';
import { createArchives } from './archives.ts';
import { createDocumentStore, MAX_DOCUMENTS, type MadeFile } from './document-store.ts';
import { createDocumentsArea, type DocumentsParts } from './documents-area.ts';
import { lpPaper } from './lp-paper.ts';

const workbook: MadeFile = { kind: 'xlsx', bytes: new Uint8Array([1, 2, 3]), pages: 0, job: null };
const recovery = { commission: 'Комиссия', isSample: false, recoveryKey: 'А-Б', madeOn: '2026-11-21' as LocalDate };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterEach(() => rm(folder, { recursive: true }));

function anArea(parts: Partial<DocumentsParts> = {}) {
  let made = 0;
  const newId = () => {
    made += 1;
    return `d${made}`;
  };
  const store = createDocumentStore(newId);
  const area = createDocumentsArea({
    store,
    archives: createArchives(newId),
    dialogs: folderDialogs(folder),
    paper: lpPaper('there-is-no-such-program'),
    printer: { print: async () => new Uint8Array([37]) },
    worker: {
      compose: async () => ({
        html: '<p>',
        isLandscape: false,
        facts: { title: '', author: '', subject: '', madeOn: '2026-11-21' as LocalDate },
      }),
      finish: async (pdf) => ({ bytes: new Uint8Array([...pdf, 80]), pages: 1 }),
      word: async () => new Uint8Array([80, 75]),
    },
    assets: async () => new Map(),
    ...parts,
  });
  return { store, calls: area.handlers };
}

test('a document is served, saved to the byte under a free name, and gone when dropped', async () => {
  const { store, calls } = anArea();
  const documentId = store.keep(workbook);
  expect(store.find(documentId)?.contentType).toContain('spreadsheetml');
  const question = { documentId, suggestedName: 'График, Томск' };
  await calls['documents.save'](question);
  const saved = await calls['documents.save'](question);
  expect(saved).toEqual({ ok: true, value: { path: join(folder, 'График, Томск (2).xlsx') } });
  expect(await readdir(folder)).toEqual(['График, Томск (2).xlsx', 'График, Томск.xlsx']);
  expect([...(await readFile(join(folder, 'График, Томск.xlsx')))]).toEqual([1, 2, 3]);
  await calls['documents.drop']({ documentId });
  expect(store.find(documentId)).toBeNull();
  expect(await calls['documents.save'](question)).toMatchObject({ ok: false, error: { code: 'document.gone' } });
});

test('who changes his mind in the dialog gets no file and no complaint', async () => {
  const { store, calls } = anArea({ dialogs: { askWhereToSave: async () => null } });
  const answer = await calls['documents.save']({ documentId: store.keep(workbook), suggestedName: 'х' });
  expect(answer).toEqual({ ok: true, value: { path: null } });
});

test('a folder that cannot be written to is told by the name of the file, and leaves no half of it', async () => {
  const { store, calls } = anArea({ dialogs: { askWhereToSave: async () => join(folder, 'нет', 'График.xlsx') } });
  const answer = await calls['documents.save']({ documentId: store.keep(workbook), suggestedName: 'х' });
  expect(answer).toEqual({ ok: false, error: { code: 'document.saveFailed', facts: { name: 'График.xlsx' } } });
  expect(await readdir(folder)).toEqual([]);
});

test('without a printer the user is told to save the PDF', async () => {
  const { store, calls } = anArea();
  const answer = await calls['documents.print']({ documentId: store.keep(workbook) });
  expect(answer).toMatchObject({ ok: false, error: { code: 'document.noPrinter' } });
});

test('a made sheet is kept with its pages and size', async () => {
  const { store, calls } = anArea();
  const made = await calls['documents.make']({ order: { kind: 'recoverySheet', model: recovery } });
  expect(made).toEqual({ ok: true, value: { documentId: 'd1', pages: 1, bytes: 2 } });
  expect([...(store.get('d1')?.bytes ?? [])]).toEqual([37, 80]);
});

test('a printing window that does not open is a refusal, not a failure of the program', async () => {
  const { calls } = anArea({ printer: { print: () => Promise.reject(new Error('no window')) } });
  expect(await calls['documents.make']({ order: { kind: 'recoverySheet', model: recovery } })).toMatchObject({
    ok: false,
    error: { code: 'document.notMade' },
  });
});

test('the oldest documents go when too many are open, all go at the lock', () => {
  const { store } = anArea();
  const ids = Array.from({ length: MAX_DOCUMENTS + 2 }, () => store.keep(workbook));
  expect(ids.map((id) => store.get(id) !== null)).toEqual(ids.map((_, i) => i >= 2));
  store.clear();
  expect(ids.every((id) => store.get(id) === null)).toBe(true);
});

test('a text of the window is kept and saved as a file of its kind', async () => {
  const { calls } = anArea();
  const kept = await calls['documents.keepText']({ kind: 'eml', text: 'Тема: вопрос' });
  if (!kept.ok) throw new Error(kept.error.code);
  const { documentId, bytes } = kept.value;
  expect(bytes).toBe(22);
  await calls['documents.save']({ documentId, suggestedName: 'Вопрос' });
  expect(await readFile(join(folder, 'Вопрос.eml'), 'utf8')).toBe('Тема: вопрос');
});

test('letters are kept as one archive and saved like any other document', async () => {
  const { store, calls } = anArea();
  const { archiveId } = await calls['documents.beginArchive']({});
  await calls['documents.addToArchive']({ archiveId, files: [{ name: 'Письмо 001.eml', text: 'To: a' }] });
  const kept = await calls['documents.keepArchive']({ archiveId });
  if (!kept.ok) throw new Error(kept.error.code);
  expect(store.find(kept.value.documentId)?.contentType).toBe('application/zip');
  const saved = await calls['documents.save']({ documentId: kept.value.documentId, suggestedName: 'Письма' });
  expect(saved).toEqual({ ok: true, value: { path: join(folder, 'Письма.zip') } });
  expect(await calls['documents.keepArchive']({ archiveId })).toMatchObject({ error: { code: 'document.gone' } });
});

test('a Word file is kept, served and saved like any other, and an empty schedule makes none', async () => {
  const { store, calls } = anArea();
  const made = await calls['documents.makeWord']({ order: { kind: 'schedule', model: aSchedule() } });
  expect(made).toEqual({ ok: true, value: { documentId: 'd1', pages: 0, bytes: 2 } });
  expect(store.find('d1')?.contentType).toContain('wordprocessingml');
  const saved = await calls['documents.save']({ documentId: 'd1', suggestedName: 'График' });
  expect(saved).toEqual({ ok: true, value: { path: join(folder, 'График.docx') } });
  expect(
    await calls['documents.makeWord']({ order: { kind: 'schedule', model: aSchedule({ rows: [] }) } }),
  ).toMatchObject({ ok: false, error: { code: 'document.emptySchedule' } });
});
