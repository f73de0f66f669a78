import { Dexie, type EntityTable } from 'dexie';
import { META_ID, type PageStorage, type SealedPage } from './page-storage.ts';

type Database = Dexie & {
  pages: EntityTable<SealedPage, 'id'>;
  log: EntityTable<SealedPage, 'id'>;
  meta: EntityTable<SealedPage, 'id'>;
};

/**
 * The working copy in IndexedDB. Strict durability: under Chromium's own default a power cut loses acknowledged
 * transactions (reliability §2). Only sealed values, no index but the id.
 */
export function createDexieStorage(name: string, indexedDb?: IDBFactory, keyRange?: typeof IDBKeyRange): PageStorage {
  const options = indexedDb && keyRange ? { indexedDB: indexedDb, IDBKeyRange: keyRange } : {};
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', ...options }) as Database;
  database.version(1).stores({ pages: 'id', log: 'id', meta: 'id' });
  return {
    meta: async () => (await database.meta.get(META_ID)) ?? null,
    pages: async (ids) => (await database.pages.bulkGet([...ids])).filter((page) => page !== undefined),
    logPage: async (id) => (await database.log.get(id)) ?? null,
    ids: (store) => database[store].toCollection().primaryKeys(),
    page: async (store, id) => (await database[store].get(id)) ?? null,
    write: ({ pages, log, meta, removed, isFresh }) =>
      database.transaction('rw', database.pages, database.log, database.meta, async () => {
        if (isFresh) await Promise.all([database.pages.clear(), database.log.clear(), database.meta.clear()]);
        await database.pages.bulkDelete([...removed]);
        await database.pages.bulkPut([...pages]);
        await database.log.bulkPut([...log]);
        await database.meta.put(meta);
      }),
    close: () => database.close(),
  };
}
