import { Worker } from 'node:worker_threads';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import type { WordOrder } from '#shared/documents/word-order.ts';
import type { ComposedPage, FinishedPdf, PaperFacts, PaperWorker } from './paper-worker-port.ts';

/** A message to the thread. */
export type PaperTask = { readonly id: number } & (
  | { readonly verb: 'compose'; readonly order: PaperOrder }
  | { readonly verb: 'word'; readonly order: WordOrder }
  | { readonly verb: 'finish'; readonly pdf: Uint8Array<ArrayBuffer>; readonly facts: PaperFacts }
);

/** Its answer. A failure is a bug or a broken file: only the places in the code travel. */
export type PaperAnswer =
  | { readonly id: number; readonly isOk: true; readonly value: ComposedPage | FinishedPdf | Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly isOk: false; readonly stack: string };

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** The worker as a thread that starts with the first document; `dispose` ends it. */
export type PaperThread = PaperWorker & { dispose(): Promise<void> };

/** Makes pages and files in a thread whose program is at the address. */
export function createPaperThread(program: URL): PaperThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const failAll = (error: Error) => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const started = () => {
    if (worker) return worker;
    const fresh = new Worker(program);
    fresh.unref();
    fresh.on('message', (answer: PaperAnswer) => settle(waiting, answer));
    fresh.on('error', failAll);
    fresh.on('exit', () => worker === fresh && failAll(new Error('the thread of documents has ended')));
    worker = fresh;
    return fresh;
  };
  // The thread answers a verb with the value of that verb; the numbers keep them apart.
  const ask = <T>(verb: (id: number) => PaperTask): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: (value) => resolve(value as T), reject });
      started().postMessage(verb(last));
    });
  return {
    compose: (order) => ask((id) => ({ id, verb: 'compose', order })),
    word: (order) => ask((id) => ({ id, verb: 'word', order })),
    finish: (pdf, facts) => ask((id) => ({ id, verb: 'finish', pdf, facts })),
    dispose: async () => void (await worker?.terminate()),
  };
}

function settle(waiting: Map<number, Waiting>, answer: PaperAnswer): void {
  const task = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.isOk) task?.resolve(answer.value);
  else task?.reject(Object.assign(new Error('the thread of documents failed'), { stack: answer.stack }));
}
