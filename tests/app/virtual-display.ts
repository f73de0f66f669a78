import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A display for real windows: the machine's own, or an Xvfb that ends with `close`. */
export type Display = { readonly env: NodeJS.ProcessEnv; close(): void };

/** Gives a display; only Linux without one needs Xvfb, which chooses a free number itself. */
export async function openDisplay(): Promise<Display> {
  const hasOwn = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (hasOwn) return { env: process.env, close: () => {} };
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = xvfb.stdio[3] as Readable;
  const [number] = await once(told, 'data');
  return { env: { ...process.env, DISPLAY: `:${String(number).trim()}` }, close: () => void xvfb.kill() };
}
