import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { claimProfile } from './claim-profile.ts';
import { createIncidents, placeOf } from './incidents.ts';
import { prepareProfile } from './prepare-profile.ts';

const temporary = () => mkdtempSync(join(tmpdir(), 'attestatsiya-'));

test('flags are read in both spellings; what is not there is not asked', () => {
  const asked = readArguments(['node', 'main', '--profile', 'p', '--headless', '--debug-port=9222', '--save-dir', 's']);
  expect(asked).toEqual({
    profile: resolve('p'),
    isHeadless: true,
    debugPort: 9222,
    saveDir: resolve('s'),
    scanDir: null,
  });
  const nothing = { profile: null, isHeadless: false, debugPort: null, saveDir: null, scanDir: null };
  expect(readArguments(['node', 'main'])).toEqual(nothing);
  expect(readArguments(['node', 'main', '--debug-port', 'x'])).toEqual(nothing);
});

test('a profile has one owner at a time, and the owner hears of a second start', async () => {
  const folder = temporary();
  const first = await claimProfile(folder);
  const heard = new Promise<void>((resolve) => first?.onSecondStart(resolve));
  expect(await claimProfile(folder)).toBeNull();
  await heard;
  first?.release();
});

test('two profiles do not stand in each other’s way', async () => {
  const claims = await Promise.all([claimProfile(temporary()), claimProfile(temporary())]);
  expect(claims).not.toContain(null);
  for (const claim of claims) claim?.release();
});

test('a profile folder is made for its owner alone; a file in its place is left as it is', () => {
  const folder = temporary();
  expect(prepareProfile(join(folder, 'новый/кабинет'))).toBeNull();
  const file = join(folder, 'файл');
  writeFileSync(file, 'x');
  expect(prepareProfile(file)).toBe('notFolder');
  expect(prepareProfile(join(file, 'внутри'))).toBe('notFolder');
  expect(readFileSync(file, 'utf8')).toBe('x');
});

test('an incident names the place in the code and nothing of the data', async () => {
  const directory = join(temporary(), 'incidents');
  const incidents = createIncidents({
    directory,
    version: '1.0.0',
    runtime: 'host',
    now: () => '2026-11-21T10:00:00.000Z',
  });
  const id = await incidents.report('command', 'application.register', new TypeError('Иванова Анна Петровна'));
  expect(readdirSync(directory)).toEqual([`${id}.json`]);
  const text = readFileSync(join(directory, `${id}.json`), 'utf8');
  expect(text).not.toContain('Иванова');
  expect(JSON.parse(text)).toMatchObject({
    where: 'command',
    name: 'application.register',
    place: { kind: 'TypeError' },
  });
});

test.each([
  ['    at run (file:///C:/Users/Анна Иванова/app/out/main/index.js:10:5)', 'at run (out/main/index.js:10:5)'],
  ['    at file:///opt/anna/app/out/renderer/assets/a.js:1:2', 'at out/renderer/assets/a.js:1:2'],
  ['    at run (/opt/anna/secret.js:1:2)', 'at run (secret.js:1:2)'],
  ['    at async Promise.all (index 0)', 'at async Promise.all (index 0)'],
  [
    '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
    'at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  ],
])('a place is told without the folders above the program: %s', (frame, told) => {
  expect(placeOf(`Error: x\n${frame}`).stack).toEqual([told]);
});

test('an incident that cannot be written still has its number', async () => {
  const file = join(temporary(), 'файл');
  writeFileSync(file, 'x');
  const incidents = createIncidents({
    directory: join(file, 'incidents'),
    version: '1',
    runtime: 'host',
    now: () => '',
  });
  expect(await incidents.report('ipc', 'x', new Error('x'))).toMatch(/^[0-9a-f-]{36}$/);
});

test('the latest incidents are listed newest first; what is no incident is left out', async () => {
  const directory = join(temporary(), 'incidents');
  let minute = 0;
  const now = () => `2026-11-21T10:0${++minute}:00.000Z`;
  const incidents = createIncidents({ directory, version: '1', runtime: 'host', now });
  expect(await incidents.recent()).toEqual([]);
  const first = await incidents.report('ipc', 'sheets.open', new Error('x'));
  const second = await incidents.report('screen', 'card', new Error('x'));
  writeFileSync(join(directory, 'broken.json'), '{');
  writeFileSync(join(directory, 'other.json'), '{"id": 1}');
  expect(await incidents.recent()).toEqual([
    { id: second, at: '2026-11-21T10:02:00.000Z', where: 'screen', name: 'card' },
    { id: first, at: '2026-11-21T10:01:00.000Z', where: 'ipc', name: 'sheets.open' },
  ]);
});
