import type { PageStorage } from '#renderer/office/page-storage.ts';
import { Dead } from './memory-disk.ts';

/** Counts the calls to the browser's storage and lets the window die before or after one of them. */
export type Dying = {
  readonly wrap: (storage: PageStorage) => PageStorage;
  steps(): number;
};

/** A window that dies at a call (the first is 1): `before` it has any effect, or `after`, with the answer lost. */
export function dyingAt(step: number, when: 'before' | 'after'): Dying {
  let count = 0;
  let isDead = false;
  const through = async <T>(call: () => Promise<T>): Promise<T> => {
    if (isDead) throw new Dead('the window is dead');
    count += 1;
    const isNow = count === step;
    isDead = isNow;
    if (isNow && when === 'before') throw new Dead('the window died');
    const answer = await call();
    if (isNow) throw new Dead('the window died');
    return answer;
  };
  return {
    steps: () => count,
    wrap: (storage) => ({
      meta: () => through(storage.meta),
      pages: (ids) => through(() => storage.pages(ids)),
      logPage: (id) => through(() => storage.logPage(id)),
      ids: (store) => through(() => storage.ids(store)),
      page: (store, id) => through(() => storage.page(store, id)),
      write: (batch) => through(() => storage.write(batch)),
      close: storage.close,
    }),
  };
}
