import type { LogPage, ReadLogPage } from './log-book.ts';
import type { PageCipher } from './page-image.ts';
import type { PageStorage, SealedPage } from './page-storage.ts';

/** The stored pages of the log: read one by one when a card asks, never at opening. */
export type StoredLog = {
  readonly read: ReadLogPage;
  /** The page with the next version, to be written. */
  seal(id: string, page: LogPage): Promise<SealedPage>;
  written(pages: readonly SealedPage[]): void;
  /** Versions of all pages, after these ones are written. */
  versions(pages: readonly SealedPage[]): Readonly<Record<string, number>>;
  /** Pages of a snapshot that the working copy does not hold yet. */
  carried(): readonly SealedPage[];
};

/** The log over a storage. `onDamage` is told when a page cannot be read. */
export function createStoredLog(
  storage: PageStorage,
  cipher: PageCipher,
  known: Readonly<Record<string, number>>,
  carriedPages: readonly SealedPage[],
  onDamage: () => void,
): StoredLog {
  const versions = new Map(Object.entries(known));
  const carried = new Map(carriedPages.map((page) => [page.id, page]));
  const find = async (id: string) => carried.get(id) ?? (await storage.logPage(id));
  return {
    async read(id) {
      const version = versions.get(id);
      if (version === undefined) return null;
      const page = await find(id);
      const value = page?.version === version ? await cipher.open('log', page) : undefined;
      if (isLogPage(value)) return value;
      onDamage();
      return null;
    },
    seal: (id, page) => cipher.seal('log', id, (versions.get(id) ?? 0) + 1, page),
    written(pages) {
      for (const { id, version } of pages) versions.set(id, version);
      carried.clear();
    },
    versions: (pages) => ({
      ...Object.fromEntries(versions),
      ...Object.fromEntries(pages.map(({ id, version }) => [id, version])),
    }),
    carried: () => [...carried.values()],
  };
}

/** What the seal has kept whole is what was sealed. */
function isLogPage(value: unknown): value is LogPage {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
