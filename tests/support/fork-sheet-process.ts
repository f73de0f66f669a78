import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { SheetProcess } from '#main/spreadsheets/sheet-process.ts';
import type { SheetReply } from '#main/spreadsheets/task.ts';

const SCRIPT = join(import.meta.dirname, '../../main/spreadsheets/process.ts');

/** Starts the reading process from its source, as Electron starts it from the built file. */
export function forkSheetProcess(
  script = SCRIPT,
  execArgv: readonly string[] = [],
): SheetProcess & { readonly pid: number } {
  const child = fork(script, [], { serialization: 'advanced', execArgv: [...execArgv], stdio: 'ignore' });
  return {
    pid: child.pid ?? 0,
    post: (request) => void child.send(request),
    onReply: (take) => void child.on('message', (message) => take(message as SheetReply)),
    onExit: (take) => void child.once('exit', () => take()),
    kill: () => void child.kill('SIGKILL'),
  };
}
