import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type * as Electron from 'electron';

type Child = Pick<Electron.UtilityProcess, 'postMessage' | 'kill' | 'pid'> & EventEmitter;

/** A child process that talks as Electron's utility process does: `process.parentPort` there, messages here. */
export const utilityProcess = {
  fork(modulePath: string, args: readonly string[] = [], options: Electron.ForkOptions = {}): Child {
    const parentPort = join(import.meta.dirname, 'parent-port.ts');
    const child = fork(modulePath, [...args], {
      execArgv: [...(options.execArgv ?? []), '--import', new URL(`file://${parentPort}`).href],
      serialization: 'advanced',
      stdio:
        options.stdio === 'ignore' ? ['ignore', 'ignore', 'ignore', 'ipc'] : ['inherit', 'inherit', 'inherit', 'ipc'],
      ...(options.env ? { env: options.env as NodeJS.ProcessEnv } : {}),
    });
    const events = new EventEmitter();
    child.on('spawn', () => events.emit('spawn'));
    child.on('message', (message) => events.emit('message', message));
    child.on('exit', (code) => events.emit('exit', code ?? 1));
    child.on('error', (error) => events.emit('error', 'FatalError', '', error.message));
    return Object.assign(events, {
      pid: child.pid,
      postMessage: (message: unknown) => void (child.connected && child.send(message as object)),
      kill: () => child.kill('SIGKILL'),
    });
  },
};
