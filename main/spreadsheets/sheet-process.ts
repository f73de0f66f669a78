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

/**
 * How its engine is set: 1536 MB are what its objects may take, beyond it the process ends; 32 MB of young objects let
 * most of what a written row leaves behind go before it counts as old, which is faster and takes less.
 */
export const SHEET_PROCESS_FLAGS = ['--max-old-space-size=1536', '--max-semi-space-size=32'];
