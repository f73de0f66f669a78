import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { type HostFrame, invokeHandler } from '../electron/ipc-main.ts';
import { BINDING, preloadScript, RECEIVER } from './preload-script.ts';

type AskedCall = {
  readonly id: number;
  readonly channel: string;
  readonly args: readonly unknown[];
  /** For each argument the fields of it that are bytes, as Base64; absent where none has any. */
  readonly bytes?: readonly (readonly (readonly [string, string])[])[];
};

/** Runs the preload in every document of the page and carries its calls to `ipcMain`'s handlers. */
export async function openBridge(page: Page, preloadPath: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const { frameTree } = await protocol.send('Page.getFrameTree');
  const frames = new Map<number, HostFrame>();
  const top: HostFrame = { url: 'about:blank', parent: null };
  protocol.on('Runtime.executionContextCreated', ({ context }) => {
    const isTop = (context.auxData as { frameId?: string } | undefined)?.frameId === frameTree.frame.id;
    frames.set(context.id, { url: context.origin, parent: isTop ? null : top });
  });
  protocol.on('Runtime.executionContextDestroyed', ({ executionContextId }) => frames.delete(executionContextId));
  protocol.on('Runtime.executionContextsCleared', () => frames.clear());
  protocol.on('Runtime.bindingCalled', (event) => {
    const frame = frames.get(event.executionContextId);
    if (event.name === BINDING && frame) void answer(protocol, event.executionContextId, frame, event.payload);
  });
  await protocol.send('Page.enable');
  await protocol.send('Runtime.enable');
  await protocol.send('Runtime.addBinding', { name: BINDING });
  await protocol.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadScript(readFileSync(preloadPath, 'utf8')),
  });
}

async function answer(protocol: CDPSession, contextId: number, frame: HostFrame, payload: string): Promise<void> {
  const { id, channel, args, bytes = [] }: AskedCall = JSON.parse(payload);
  const reply = await invokeHandler(
    channel,
    frame,
    args.map((arg, i) => withBytes(arg, bytes[i] ?? [])),
  ).then(
    (value) => ({ id, ok: true, value }),
    (error: unknown) => ({ id, ok: false, message: error instanceof Error ? error.message : String(error) }),
  );
  // The page may have been reloaded meanwhile: then there is nobody to answer.
  await protocol
    .send('Runtime.callFunctionOn', {
      functionDeclaration: `(text) => globalThis.${RECEIVER}(text)`,
      executionContextId: contextId,
      arguments: [{ value: JSON.stringify(reply) }],
      silent: true,
    })
    .catch(() => null);
}

/** An argument with the bytes of its fields put back. */
export function withBytes(arg: unknown, fields: readonly (readonly [string, string])[]): unknown {
  if (fields.length === 0) return arg;
  const bytes = fields.map(([name, text]) => [name, new Uint8Array(Buffer.from(text, 'base64'))]);
  return { ...Object(arg), ...Object.fromEntries(bytes) };
}
