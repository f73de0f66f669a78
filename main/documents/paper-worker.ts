import { parentPort } from 'node:worker_threads';
import { must } from '#shared/kernel/assert.ts';
import { composePage } from './compose-page.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PaperAnswer, PaperTask } from './paper-thread.ts';
import type { ComposedPage, FinishedPdf } from './paper-worker-port.ts';
import { makeWord } from './word/make-word.ts';

const port = must(parentPort, 'the port of the main thread');

/** The worker thread behind {@link createPaperThread}: one message is one task, answered under its number. */
port.on('message', async (task: PaperTask) => {
  try {
    reply({ id: task.id, isOk: true, value: await done(task) });
  } catch (error) {
    reply({ id: task.id, isOk: false, stack: error instanceof Error ? (error.stack ?? error.name) : 'unknown' });
  }
});

function reply(answer: PaperAnswer): void {
  port.postMessage(answer);
}

function done(task: PaperTask): ComposedPage | Promise<FinishedPdf | Uint8Array<ArrayBuffer>> {
  switch (task.verb) {
    case 'compose':
      return composePage(task.order);
    case 'finish':
      return finishPdf(task.pdf, task.facts);
    case 'word':
      return makeWord(task.order);
  }
}
