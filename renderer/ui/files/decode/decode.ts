import type { DecodeAnswer, DecodeAsk } from './messages.ts';

/** A page or a text takes no longer than this; then the worker is ended. */
const MOST_MS = 30_000;

/** Decodes in a worker of its own, which is ended afterwards with all its memory; also when nobody waits any more. */
export function decode(ask: DecodeAsk, signal: AbortSignal): Promise<DecodeAnswer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<DecodeAnswer>((resolve) => {
    const timer = setTimeout(() => resolve({ what: 'trouble', trouble: 'tooLarge' }), MOST_MS);
    const damaged = () => resolve({ what: 'trouble', trouble: 'damaged' });
    worker.addEventListener('message', (event: MessageEvent<DecodeAnswer>) => resolve(event.data));
    worker.addEventListener('error', damaged);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      worker.terminate();
      damaged();
    });
    worker.postMessage(ask, [ask.bytes]);
  }).finally(() => worker.terminate());
}
