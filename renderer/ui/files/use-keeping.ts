import { useRef, useState } from 'react';
import type { Result } from '#shared/kernel/result.ts';

/** Keeps one file; the words of the refusal where it cannot. */
export type Keep<K> = (
  file: File,
  onProgress: (sent: number, all: number) => void,
  signal: AbortSignal,
) => Promise<Result<K, string>>;

/** A file on its way. */
export type Work = { readonly name: string; readonly sent: number; readonly all: number };

/** A file that was not taken, and why. */
export type Failure = { readonly key: number; readonly name: string; readonly reason: string };

/** What a box is doing with files, and what became of them. */
export type Keeping = {
  readonly work: Work | null;
  readonly failures: readonly Failure[];
  readonly add: (files: readonly File[]) => void;
  readonly stop: () => void;
  readonly dismiss: (key: number) => void;
};

/** Keeps files one after another: one piece of one file is in memory, however many were dropped. */
export function useKeeping<K>(keep: Keep<K>, onKept: (kept: K) => Promise<string | null>): Keeping {
  const [work, setWork] = useState<Work | null>(null);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const queue = useRef<File[]>([]);
  const abort = useRef<AbortController | null>(null);
  const keys = useRef(0);
  const fail = (name: string, reason: string) => {
    keys.current += 1;
    const failure = { key: keys.current, name, reason };
    setFailures((before) => [...before, failure]);
  };
  const one = async (file: File, signal: AbortSignal) => {
    setWork({ name: file.name, sent: 0, all: file.size });
    const kept = await keep(file, (sent, all) => setWork((before) => further(before, file.name, sent, all)), signal);
    const reason = kept.ok ? await onKept(kept.value) : kept.error;
    if (reason !== null && !signal.aborted) fail(file.name, reason);
  };
  const run = async () => {
    const running = new AbortController();
    abort.current = running;
    for (let file = queue.current.shift(); file && !running.signal.aborted; file = queue.current.shift()) {
      await one(file, running.signal);
    }
    abort.current = null;
    setWork(null);
    if (queue.current.length > 0) void run();
  };
  return {
    work,
    failures,
    add(files) {
      queue.current.push(...files);
      if (!abort.current) void run();
    },
    stop() {
      queue.current = [];
      abort.current?.abort();
    },
    dismiss: (key) => setFailures((before) => before.filter((failure) => failure.key !== key)),
  };
}

/** The line moves by whole percents: a large file goes in a thousand pieces, and the window is not drawn anew at each. */
function further(before: Work | null, name: string, sent: number, all: number): Work {
  const isSame = before?.name === name && before.all === all && percentOf(before) === percentOf({ sent, all });
  return isSame ? before : { name, sent, all };
}

/** How much of a file has gone, in whole percents. */
export function percentOf({ sent, all }: Pick<Work, 'sent' | 'all'>): number {
  return all === 0 ? 0 : Math.floor((sent / all) * 100);
}
