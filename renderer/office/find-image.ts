import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { JournalExtent, MainPort } from './main-port.ts';
import { emptyMeta, type OfficeMeta } from './office-meta.ts';
import { openGoodPages, openImage, openMeta, type PageCipher, type PageImage, type Pause } from './page-image.ts';
import type { PageStorage, SealedPage } from './page-storage.ts';
import { pagesOf } from './snapshot-stream.ts';

/** From what an office opens. */
export type FoundImage = {
  readonly image: PageImage;
  /** Pages of the log that came with a snapshot and are not in the working copy yet. */
  readonly log: readonly SealedPage[];
  /** True when the working copy on the disk is to be written anew. */
  readonly isFresh: boolean;
  readonly report: Refusal | null;
};

type Parts = {
  readonly cipher: PageCipher;
  readonly storage: PageStorage;
  readonly main: MainPort;
  readonly pause: Pause;
};
type Copy = Pick<FoundImage, 'image' | 'log'>;
const empty: Copy = { image: { meta: emptyMeta, pages: [] }, log: [] };
type Gap = JournalExtent['gaps'][number];

/**
 * Finds what is whole: the working copy, or a snapshot, or nothing with a journal from its beginning. Compares it with the
 * journal, and says what was found wrong. Nothing is written here and nothing is ever erased.
 */
export async function findImage(parts: Parts): Promise<Result<FoundImage, Refusal>> {
  const extent = await parts.main.extent();
  const working = await readWorking(parts);
  const isTrusted = working !== null && working !== 'none' && !working.image.meta.mustRebuild;
  if (isTrusted && reaches(working, extent)) return ok(fromWorking(working, extent));
  const rebuilt = await rebuild(parts, extent);
  if (working === 'none') return ok(rebuilt ?? { ...empty, isFresh: true, report: reportOf(0, extent) });
  if (working === null) {
    const found = rebuilt && !isHeadMissing(rebuilt, extent) ? rebuilt : await salvage(parts);
    return found ? ok(found) : err(refuseStore('store.notRebuilt', {}));
  }
  return ok(rebuilt && isAsGood(rebuilt, working, extent) ? rebuilt : fromWorking(working, extent));
}

/** What the journal says after a position, and can no longer be read. */
export function lostAfter(position: number, extent: JournalExtent): Gap | null {
  const missingHead = extent.last > position && extent.first > position + 1;
  const gaps = extent.gaps.filter((gap) => gap.last > position);
  const first = missingHead ? position + 1 : Math.max(position + 1, Math.min(...gaps.map((gap) => gap.first)));
  const last = Math.max(missingHead ? extent.first - 1 : 0, ...gaps.map((gap) => gap.last));
  return last >= first ? { first, last: Math.min(last, extent.last) } : null;
}

function reaches({ image }: Copy, extent: JournalExtent): boolean {
  return lostAfter(image.meta.position, extent) === null;
}

function fromWorking(working: Copy, extent: JournalExtent): FoundImage {
  return { ...working, isFresh: false, report: reportOf(working.image.meta.position, extent) };
}

/** What is told of a journal whose losses the pages cover. */
function reportOf(position: number, extent: JournalExtent): Refusal | null {
  const lost = lostAfter(position, extent);
  if (lost) return refuseStore('store.partlyRebuilt', lost);
  if (extent.last < position) return refuseStore('store.journalLost', {});
  const [gap] = extent.gaps;
  if (gap) return refuseStore('store.journalDamaged', { first: gap.first, last: gap.last });
  return extent.isTailTorn ? refuseStore('store.tornTail', {}) : null;
}

/** The newest snapshot that is whole, or an empty office before the first entry; null when there is neither. */
async function rebuild(parts: Parts, extent: JournalExtent): Promise<FoundImage | null> {
  const base = (await newestSnapshot(parts)) ?? beginning(extent);
  if (!base) return null;
  const lost = lostAfter(base.image.meta.position, extent);
  const report = lost ? refuseStore('store.partlyRebuilt', lost) : refuseStore('store.pagesRebuilt', {});
  return { ...base, isFresh: true, report };
}

function beginning(extent: JournalExtent): Copy | null {
  return extent.last > 0 && extent.first === 1 ? empty : null;
}

/** True when entries that the base needs have left the journal: pages on the disk may be all that holds their rows. */
function isHeadMissing({ image }: Copy, extent: JournalExtent): boolean {
  return extent.first > image.meta.position + 1;
}

/** The good pages of a damaged working copy, where nothing else holds their rows. They stay on the disk as they are. */
async function salvage({ cipher, storage, pause }: Parts): Promise<FoundImage | null> {
  const sealed = await storage.meta().catch(() => null);
  const meta = sealed && (await openMeta(cipher, sealed));
  if (!meta) return null;
  const pages = await openGoodPages(cipher, meta, storage.pages, pause);
  const missing = Object.entries(meta.pages).filter(
    ([id, version]) => !pages.some((page) => page.id === id && page.version === version),
  );
  return {
    image: { meta, pages },
    log: [],
    isFresh: false,
    report: refuseStore('store.pagesMissing', { pages: missing.length }),
  };
}

/** A working copy that cannot be trusted in all its parts is still better than a rebuilt one that has lost entries. */
function isAsGood(rebuilt: FoundImage, working: Copy, extent: JournalExtent): boolean {
  const reachesTo = Math.max(rebuilt.image.meta.position, extent.last);
  return reaches(rebuilt, extent) && reachesTo >= working.image.meta.position;
}

async function newestSnapshot(parts: Parts): Promise<Copy | null> {
  for (const { name } of await parts.main.snapshots()) {
    const copy = await readSnapshot(parts, name);
    if (copy) return copy;
  }
  return null;
}

async function readSnapshot({ cipher, main, pause }: Parts, name: string): Promise<Copy | null> {
  let meta: OfficeMeta | null = null;
  const pages: SealedPage[] = [];
  const log: SealedPage[] = [];
  try {
    for await (const { store, page } of pagesOf(main.readSnapshot(name))) {
      if (store === 'meta') meta = await openMeta(cipher, page);
      else (store === 'pages' ? pages : log).push(page);
    }
  } catch {
    return null;
  }
  const byId = new Map(pages.map((page) => [page.id, page]));
  const read = async (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const image = meta && (await openImage(cipher, meta, read, pause));
  return image && { image, log };
}

/** `none`: there is no working copy. Null: there is one and it cannot be used. */
async function readWorking({ cipher, storage, pause }: Parts): Promise<Copy | 'none' | null> {
  try {
    const sealed = await storage.meta();
    if (!sealed) return (await storage.ids('pages')).length === 0 ? 'none' : null;
    const meta = await openMeta(cipher, sealed);
    const image = meta && (await openImage(cipher, meta, storage.pages, pause));
    return image && { image, log: [] };
  } catch {
    return null;
  }
}
