import { createStore, type StoreApi } from 'zustand';

/** A file on its way. */
export type Work = { readonly name: string; readonly sent: number; readonly all: number };

/** A file that was not taken, and why. */
export type Failure = { readonly key: number; readonly name: string; readonly reason: string };

/** Takes one file to its end; the words of the refusal where it was not taken, else null. */
export type TakeOne = (
  file: File,
  onProgress: (sent: number, all: number) => void,
  signal: AbortSignal,
) => Promise<string | null>;

/** What a box is doing with files, and what became of those that were not taken. */
export type Keeping = { readonly work: Work | null; readonly failures: readonly Failure[] };

/** Files of one box on their way, one after another: one piece of one file is in memory, however many were given. */
export type KeepingWork = {
  readonly store: StoreApi<Keeping>;
  readonly add: (files: readonly File[], one: TakeOne) => void;
  /** Stops the file that goes, and forgets those behind it. */
  readonly stop: () => void;
  readonly dismiss: (key: number) => void;
};

type Waiting = { readonly file: File; readonly one: TakeOne };

/** A box that has been given nothing yet. */
export function createKeepingWork(): KeepingWork {
  const store = createStore<Keeping>(() => ({ work: null, failures: [] }));
  let queue: Waiting[] = [];
  let abort: AbortController | null = null;
  let keys = 0;
  const take = async ({ file, one }: Waiting, signal: AbortSignal) => {
    const { name, size } = file;
    store.setState({ work: { name, sent: 0, all: size } });
    const onProgress = (sent: number, all: number) =>
      store.setState(({ work }) => ({ work: further(work, { name, sent, all }) }));
    const reason = await one(file, onProgress, signal);
    if (reason === null || signal.aborted) return;
    keys += 1;
    const failure = { key: keys, name, reason };
    store.setState(({ failures }) => ({ failures: [...failures, failure] }));
  };
  const run = async () => {
    const running = new AbortController();
    abort = running;
    while (!running.signal.aborted) {
      const next = queue.shift();
      if (!next) break;
      await take(next, running.signal);
    }
    abort = null;
    store.setState({ work: null });
    if (queue.length > 0) void run();
  };
  return {
    store,
    add(files, one) {
      queue.push(...files.map((file) => ({ file, one })));
      if (!abort) void run();
    },
    stop() {
      queue = [];
      abort?.abort();
    },
    dismiss: (key) =>
      store.setState(({ failures }) => ({ failures: failures.filter((failure) => failure.key !== key) })),
  };
}

/** How much of a file has gone, in whole percents. */
export function percentOf({ sent, all }: Pick<Work, 'sent' | 'all'>): number {
  return all === 0 ? 0 : Math.floor((sent / all) * 100);
}

/** The line moves by whole percents: a large file goes in a thousand pieces, and the window is not drawn anew at each. */
function further(before: Work | null, now: Work): Work {
  return before?.name === now.name && percentOf(before) === percentOf(now) ? before : now;
}
