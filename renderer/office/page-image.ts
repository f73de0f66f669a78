import type { TableName, Tables } from '#shared/records/tables.ts';
import { type OfficeMeta, officeMetaSchema } from './office-meta.ts';
import { tableOfPage } from './page-book.ts';
import { type Bytes, sealText, unsealText } from './page-seal.ts';
import { META_ID, type PageStore, type SealedPage } from './page-storage.ts';

/** Seals and opens the pages of one office. */
export type PageCipher = {
  seal(store: PageStore, id: string, version: number, value: unknown): Promise<SealedPage>;
  /** What was sealed; undefined when the page is damaged, of another version or of another office. */
  open(store: PageStore, page: SealedPage): Promise<unknown>;
};

/** A page of rows that was opened. Rows were checked when they were written and are not parsed again. */
export type OpenedPage = {
  readonly id: string;
  readonly version: number;
  readonly table: TableName;
  readonly rows: readonly Tables[TableName][];
};

/** A whole working copy, opened and found to be in one piece. */
export type PageImage = { readonly meta: OfficeMeta; readonly pages: readonly OpenedPage[] };

/** Lets the window breathe between slices of work. */
export type Pause = () => Promise<void>;

/** Work on the window's thread is cut into slices of this length (architecture §3). */
const SLICE_MS = 30;
/** Pages that are read from the disk at once. */
const LOT = 16;

/** Pages sealed with the pages key; each is about its office, store, id and version. */
export function createPageCipher(key: CryptoKey, officeId: string): PageCipher {
  const about = (store: PageStore, id: string, version: number) => `${officeId}|${store}|${id}|${version}`;
  return {
    async seal(store, id, version, value) {
      const sealed: Bytes = await sealText(key, about(store, id, version), JSON.stringify(value));
      return { id, version, sealed };
    },
    async open(store, { id, version, sealed }) {
      const text = await unsealText(key, about(store, id, version), sealed);
      return text === null ? undefined : JSON.parse(text);
    },
  };
}

/** The meta; null when it is damaged. */
export async function openMeta(cipher: PageCipher, page: SealedPage): Promise<OfficeMeta | null> {
  const read = officeMetaSchema.safeParse(await cipher.open('meta', page));
  return page.id === META_ID && read.success ? read.data : null;
}

/** Opens every page that the meta lists; null when one is missing, damaged or of another version. */
export async function openImage(
  cipher: PageCipher,
  meta: OfficeMeta,
  read: (ids: readonly string[]) => Promise<readonly SealedPage[]>,
  pause: Pause,
): Promise<PageImage | null> {
  const opened: OpenedPage[] = [];
  const breathe = createSlices(pause);
  const ids = Object.keys(meta.pages);
  for (let from = 0; from < ids.length; from += LOT) {
    const lot = await read(ids.slice(from, from + LOT));
    const byId = new Map(lot.map((page) => [page.id, page]));
    for (const id of ids.slice(from, from + LOT)) {
      const page = await openPage(cipher, id, meta.pages[id], byId.get(id));
      if (!page) return null;
      opened.push(page);
      await breathe();
    }
  }
  return { meta, pages: opened };
}

/** The pages that can be opened, each as it is: also one of another version, when it is all that is left. */
export async function openGoodPages(
  cipher: PageCipher,
  meta: OfficeMeta,
  read: (ids: readonly string[]) => Promise<readonly SealedPage[]>,
  pause: Pause,
): Promise<readonly OpenedPage[]> {
  const opened: OpenedPage[] = [];
  const breathe = createSlices(pause);
  for (const id of Object.keys(meta.pages)) {
    const [sealed] = await read([id]).catch(() => []);
    const page = await openPage(cipher, id, sealed?.version, sealed);
    if (page) opened.push(page);
    await breathe();
  }
  return opened;
}

async function openPage(
  cipher: PageCipher,
  id: string,
  version: number | undefined,
  page: SealedPage | undefined,
): Promise<OpenedPage | null> {
  const table = tableOfPage(id);
  const rows = page && page.version === version ? await cipher.open('pages', page) : undefined;
  return table && page && isRows(rows) ? { id, version: page.version, table, rows } : null;
}

/** Pauses when the present slice has lasted long enough. */
export function createSlices(pause: Pause): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await pause();
    since = performance.now();
  };
}

/** What the seal has kept whole is what was sealed: rows that were checked before. */
function isRows(value: unknown): value is readonly Tables[TableName][] {
  return Array.isArray(value);
}
