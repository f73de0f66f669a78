import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { SHEET_PROCESS_FLAGS, type SheetProcess } from './sheet-process.ts';

/** Starts the reading process of the built application. */
export function forkSheetProcess(): SheetProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, 'spreadsheet-process.js'), [], {
    execArgv: SHEET_PROCESS_FLAGS,
    serviceName: 'Таблицы',
    stdio: 'ignore',
  });
  return {
    post: (request) => child.postMessage(request),
    onReply: (take) => void child.on('message', take),
    onExit: (take) => void child.once('exit', take),
    kill: () => void child.kill(),
  };
}
