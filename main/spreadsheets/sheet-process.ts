import type { SheetReply, SheetRequest } from './task.ts';

/** A running process that reads and writes spreadsheets, seen from main. */
export interface SheetProcess {
  post(request: SheetRequest): void;
  onReply(take: (reply: SheetReply) => void): void;
  /** Called once, however the process ended. */
  onExit(take: () => void): void;
  kill(): void;
}

/** Starts a process; Electron's utility process in the application, a forked one in tests. */
export type StartSheetProcess = () => SheetProcess;

/** Memory that a reading process may take for its objects, in megabytes; beyond it the process ends. */
export const SHEET_PROCESS_MEMORY_MB = 1536;
