import { createTaskDoer } from './do-task.ts';
import type { SheetReply, SheetRequest } from './task.ts';

/** The child's end of the line: Electron's port, or that of a plain forked process. */
type Line = { listen(take: (request: SheetRequest) => void): void; answer(reply: SheetReply): void };

type ElectronPort = {
  on(event: 'message', take: (event: { readonly data: SheetRequest }) => void): void;
  postMessage(message: SheetReply): void;
};

function openLine(): Line {
  const port = 'parentPort' in process ? (process.parentPort as ElectronPort | undefined) : undefined;
  if (port)
    return {
      listen: (take) => port.on('message', ({ data }) => take(data)),
      answer: (reply) => port.postMessage(reply),
    };
  return {
    listen: (take) => void process.on('message', (message) => take(message as SheetRequest)),
    answer: (reply) => void process.send?.(reply),
  };
}

const line = openLine();
const doTask = createTaskDoer();
line.listen(async ({ id, task }) => line.answer({ id, result: await doTask(task) }));
