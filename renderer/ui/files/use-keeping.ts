import { useState } from 'react';
import { useStore } from 'zustand';
import type { Result } from '#shared/kernel/result.ts';
import { createKeepingWork, type Keeping, type KeepingWork } from './keeping-work.ts';

/** Keeps one file; the words of the refusal where it cannot. */
export type Keep<K> = (
  file: File,
  onProgress: (sent: number, all: number) => void,
  signal: AbortSignal,
) => Promise<Result<K, string>>;

/** What a box is doing with files, and how more are given to it. */
export type BoxKeeping = Keeping &
  Pick<KeepingWork, 'stop' | 'dismiss'> & { readonly add: (files: readonly File[]) => void };

/** Work of places that are shown, left and come back to; it ends with the window. */
const works = new Map<string, KeepingWork>();

/**
 * Keeps files of a box. Where the box has a place, its work goes on when the user goes elsewhere, and is seen and stopped
 * when he comes back: a file of 1 GB takes a minute.
 */
export function useKeeping<K>(
  place: string | undefined,
  keep: Keep<K>,
  onKept: (kept: K) => Promise<string | null>,
): BoxKeeping {
  const [own] = useState(createKeepingWork);
  const work = place === undefined ? own : workAt(place);
  const { stop, dismiss, store } = work;
  const one = async (file: File, onProgress: (sent: number, all: number) => void, signal: AbortSignal) => {
    const kept = await keep(file, onProgress, signal);
    return kept.ok ? onKept(kept.value) : kept.error;
  };
  return { ...useStore(store), stop, dismiss, add: (files) => work.add(files, one) };
}

function workAt(place: string): KeepingWork {
  const known = works.get(place) ?? createKeepingWork();
  works.set(place, known);
  return known;
}
