import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { invokeHandler, ipcMain } from './ipc-main.ts';
import { HostSession, session } from './session.ts';
import { utilityProcess } from './utility-process.ts';
import { HostContents } from './web-contents.ts';

const frame = { url: 'https://bundle.invalid/', parent: null };

describe('as Electron does,', () => {
  test('a call reaches its handler with the frame that made it', async () => {
    ipcMain.handle('law.frame', (event, value) => [event.senderFrame?.url, event.senderFrame?.parent, value]);
    expect(await invokeHandler('law.frame', frame, [7])).toEqual([frame.url, null, 7]);
  });

  test('a call without a handler is an error, and a channel has one handler only', async () => {
    await expect(invokeHandler('law.none', frame, [])).rejects.toThrow("No handler registered for 'law.none'");
    ipcMain.handle('law.once', () => 1);
    expect(() => ipcMain.handle('law.once', () => 2)).toThrow('law.once');
  });

  test('a session by name is the same every time; one without «persist:» lives in memory', () => {
    expect(session.fromPartition('print')).toBe(session.fromPartition('print'));
    expect(session.fromPartition('print').isInMemory).toBe(true);
    expect(session.fromPartition('persist:x').isInMemory).toBe(false);
    expect(session.defaultSession.isInMemory).toBe(false);
  });

  test('a navigation that a guard prevents does not happen; without guards it does', () => {
    const contents = new HostContents();
    const top = { parentFrame: () => null };
    expect(contents.mayNavigate('https://example.org/', top)).toBe(true);
    contents.on('will-navigate', (event: { url: string; preventDefault(): void }) => {
      if (event.url.includes('example')) event.preventDefault();
    });
    expect(contents.mayNavigate('https://example.org/', top)).toBe(false);
    expect(contents.mayNavigate('https://bundle.invalid/', top)).toBe(true);
    expect(contents.mayNavigate('https://example.org/', { parentFrame: () => top })).toBe(true);
  });

  test('a window opens another only where its handler allows it', () => {
    const contents = new HostContents();
    expect(contents.mayOpenWindow('https://example.org/')).toBe(true);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    expect(contents.mayOpenWindow('https://example.org/')).toBe(false);
  });

  test('a helper process gets messages by its parent port and answers by it', async () => {
    const program = join(mkdtempSync(join(tmpdir(), 'attestatsiya-')), 'echo.mjs');
    writeFileSync(program, "process.parentPort.on('message', ({ data }) => process.parentPort.postMessage([data]));\n");
    const child = utilityProcess.fork(program, [], { stdio: 'ignore' });
    const answer = new Promise((resolve) => child.once('message', resolve));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.postMessage({ bytes: new Uint8Array([1, 2]) });
    expect(await answer).toEqual([{ bytes: new Uint8Array([1, 2]) }]);
    child.kill();
    await ended;
  });
});

test('a request filter and permissions are asked of main, and denied where main says nothing', () => {
  const own = new HostSession(true);
  expect(own.isPermitted('geolocation', 'https://bundle.invalid')).toBe(false);
  own.setPermissionCheckHandler((_contents, permission) => permission === 'notifications');
  expect(own.isPermitted('notifications', 'https://bundle.invalid')).toBe(true);
  expect(own.isPermitted('media', 'https://bundle.invalid')).toBe(false);
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: details.url.includes('example') }));
  expect(own.mayLoad('https://example.org/')).toBe(false);
  expect(own.mayLoad('https://bundle.invalid/')).toBe(true);
  expect(own.handlerOf('https://bundle.invalid/')).toBeNull();
});
