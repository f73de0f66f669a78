import type { z } from 'zod';
import { appCalls } from './app.ts';
import { blobCalls } from './blobs.ts';
import { documentCalls } from './documents.ts';
import { filesCalls } from './files.ts';
import { journalCalls } from './journal.ts';
import { keysCalls } from './keys.ts';
import { savedCalls } from './saved.ts';
import { sheetCalls } from './sheets.ts';

/** Every call between the window and main. What is not here cannot be called. */
export const ipcContract = {
  ...appCalls,
  ...keysCalls,
  ...journalCalls,
  ...filesCalls,
  ...blobCalls,
  ...documentCalls,
  ...savedCalls,
  ...sheetCalls,
} as const;

/** Name of a call. */
export type CallName = keyof typeof ipcContract;

/** What a call is asked. */
export type ArgsOf<N extends CallName> = z.infer<(typeof ipcContract)[N]['args']>;

/** What a call answers. */
export type ResultOf<N extends CallName> = z.infer<(typeof ipcContract)[N]['result']>;

/** The window's side of the bridge: one named function per call. */
export type Bridge = { readonly [N in CallName]: (args: ArgsOf<N>) => Promise<ResultOf<N>> };

/** Main's side: handlers of the calls of one area. */
export type Handlers<N extends CallName> = { readonly [K in N]: (args: ArgsOf<K>) => Promise<ResultOf<K>> };
