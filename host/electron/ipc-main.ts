import type * as Electron from 'electron';

type Handler = Parameters<Electron.IpcMain['handle']>[1];

const handlers = new Map<string, Handler>();

/** Calls of the window, by channel. */
export const ipcMain: Pick<Electron.IpcMain, 'handle'> = {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    handlers.set(channel, handler);
  },
};

/** The frame that called, as far as main looks at it. */
export type HostFrame = { readonly url: string; readonly parent: HostFrame | null };

/** Runs the handler of a call as Electron does; rejects where there is none. */
export async function invokeHandler(channel: string, frame: HostFrame, args: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  // Main looks at `senderFrame` only; a whole event of Electron does not exist here.
  const event = { senderFrame: frame } as unknown as Electron.IpcMainInvokeEvent;
  return handler(event, ...args);
}
