import { useRef, useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { openGrid } from './open-grid.ts';

/** A plain list as it was read: the name of its file and its rows. */
export type ListFile = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Reads the file of a plain list, one at a time; a newer file, or «Остановить», leaves the older one. */
export function useListFile(onRead: (file: ListFile) => void) {
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = useRef(0);
  const read = async (file: File) => {
    run.current += 1;
    const mine = run.current;
    setReading(true);
    setTrouble(null);
    const opened = await openGrid(file, { isCancelled: () => mine !== run.current, onProgress: () => undefined });
    if (mine !== run.current) return;
    setReading(false);
    if (!opened.ok) return setTrouble(explain(opened.error));
    onRead({ name: file.name, rows: opened.value.rows });
  };
  const stop = () => {
    run.current += 1;
    setReading(false);
  };
  return { isReading, trouble, setTrouble, read: (file: File) => void read(file), stop };
}
