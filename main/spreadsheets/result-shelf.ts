import { bytesAnswer, type DataAnswer } from '../origin/data-routes.ts';

/** Results too large for the bridge, each taken once by the window. */
export type ResultShelf = {
  keep(bytes: Uint8Array<ArrayBuffer>): string;
  answer(id: string): DataAnswer;
  clear(): void;
};

/** Results that nobody has taken; the oldest goes when there are more. */
const MAX_RESULTS = 4;

/** An empty shelf. */
export function createResultShelf(newId: () => string): ResultShelf {
  const results = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    keep(bytes) {
      const id = newId();
      results.set(id, bytes);
      for (const oldest of results.keys()) if (results.size > MAX_RESULTS) results.delete(oldest);
      return id;
    },
    answer(id) {
      const bytes = results.get(id);
      results.delete(id);
      if (!bytes) return { status: 404, contentType: 'text/plain; charset=utf-8', body: new Uint8Array(0) };
      return bytesAnswer(bytes, 'application/json; charset=utf-8');
    },
    clear: () => results.clear(),
  };
}
