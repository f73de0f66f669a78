import { useRef, useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { bridge } from '../bridge.ts';
import { saveMade } from '../documents/save-document.ts';
import { type ListRows, type ListWords, listSheet } from './list-output.ts';
import { writeList } from './write-list.ts';

/** How writing a list to Excel goes. */
export type ListExcel = {
  /** Rows written of all; null when nothing is being written. */
  readonly progress: { readonly value: number; readonly max: number } | null;
  /** Why it was not written, in words; cancelling is no reason. */
  readonly refusal: string | null;
  /** Writes the list and asks where to save it; the path, or null when it was cancelled or refused. */
  readonly start: (words: ListWords, rows: ListRows) => Promise<string | null>;
  readonly cancel: () => void;
};

/** Progress is told at most so often, so that telling it costs nothing. */
const TELL_EVERY_ROWS = 5000;

/** Takes a list to Excel in the background: the user goes on working, sees how far it is, and can stop it. */
export function useListExcel(): ListExcel {
  const [progress, setProgress] = useState<ListExcel['progress']>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = useRef(0);
  const start: ListExcel['start'] = async (words, rows) => {
    run.current += 1;
    const mine = run.current;
    const isCancelled = () => run.current !== mine;
    setRefusal(null);
    setProgress({ value: 0, max: rows.count });
    const written = await writeList(listSheet(words, rows), rows, {
      isCancelled,
      onProgress: (value, max) => {
        if (!isCancelled() && (value % TELL_EVERY_ROWS === 0 || value === max)) setProgress({ value, max });
      },
    });
    if (isCancelled()) {
      if (written.ok) void bridge['documents.drop']({ documentId: written.value });
      return null;
    }
    setProgress(null);
    if (!written.ok) return refuse(explain(written.error));
    const saved = await saveMade(written.value, words.title);
    void bridge['documents.drop']({ documentId: written.value });
    return saved.ok ? saved.value : refuse(explain(saved.error));
  };
  const refuse = (reason: string) => {
    setRefusal(reason);
    return null;
  };
  const cancel = () => {
    run.current += 1;
    setProgress(null);
  };
  return { progress, refusal, start, cancel };
}
