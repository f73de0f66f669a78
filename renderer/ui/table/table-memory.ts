/** Keeps how a user has arranged a screen: ids, widths and figures only, never personal data. */
export interface ScreenMemory {
  /** What was kept, or null. */
  read(): unknown;
  write(value: unknown): void;
}

/** The part of the browser's storage that is used. */
type KeyValues = Pick<Storage, 'getItem' | 'setItem'>;

/** Memory of one screen of one user in the window's storage. A full or forbidden storage forgets and never fails. */
export function browserMemory(
  screenId: string,
  userId: string,
  storage: KeyValues = window.localStorage,
): ScreenMemory {
  const key = `${screenId}:${userId}`;
  return {
    read: () => {
      try {
        return JSON.parse(storage.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    write: (value) => {
      try {
        storage.setItem(key, JSON.stringify(value));
      } catch {
        // The arrangement of columns is not worth disturbing anybody.
      }
    },
  };
}
