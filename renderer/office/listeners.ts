import type { Office } from './office.ts';

/** Those who want to know of changes. */
export type Listeners = { readonly add: Office['subscribe']; readonly notify: () => void };

/** An empty set of listeners. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    notify() {
      for (const listener of [...listeners]) listener();
    },
  };
}
