import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err } from '#shared/kernel/result.ts';
import type { SheetProcess } from './sheet-process.ts';
import type { SheetTask, TaskAnswers } from './task.ts';

/** Waits, and can be told to stop waiting; real time in the application, the test's in tests. */
export type StartTimer = (seconds: number, onEnd: () => void) => () => void;

type Answer<K extends SheetTask['kind']> = Result<TaskAnswers[K], Refusal>;
type Waiting = (result: Result<never, Refusal>) => void;

/**
 * Tasks and answers of one process. Whatever happens to the process, every task gets an answer: its result, or a refusal
 * because it took too long, was cancelled, or the process ended.
 */
export class Conversation {
  readonly #process: SheetProcess;
  readonly #startTimer: StartTimer;
  readonly #waiting = new Map<number, { readonly take: (result: never) => void; readonly fail: Waiting }>();
  #next = 1;
  #ended: Refusal | null = null;

  constructor(process: SheetProcess, startTimer: StartTimer) {
    this.#process = process;
    this.#startTimer = startTimer;
    process.onReply(({ id, result }) => this.#waiting.get(id)?.take(result as never));
    process.onExit(() => this.#end(refuseSheet('sheet.readerFailed', {})));
  }

  /** Whether the process can take tasks. */
  get isAlive(): boolean {
    return this.#ended === null;
  }

  /** Sends a task and waits for its answer, at most so long. */
  ask<K extends SheetTask['kind']>(task: Extract<SheetTask, { kind: K }>, seconds: number): Promise<Answer<K>> {
    if (this.#ended) return Promise.resolve(err(this.#ended));
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve) => {
      const stopTimer = this.#startTimer(seconds, () => this.stop(refuseSheet('sheet.tooLong', { seconds })));
      const settle = (result: Answer<K>) => {
        stopTimer();
        this.#waiting.delete(id);
        resolve(result);
      };
      this.#waiting.set(id, { take: settle, fail: settle });
      this.#process.post({ id, task });
    });
  }

  /** Ends the process; whoever waits gets the reason. */
  stop(reason: Refusal): void {
    this.#end(reason);
    this.#process.kill();
  }

  #end(reason: Refusal): void {
    this.#ended ??= reason;
    for (const { fail } of [...this.#waiting.values()]) fail(err(this.#ended));
  }
}
