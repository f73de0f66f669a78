import { Zip, ZipDeflate } from 'fflate';
import { joined } from '../journal/seal.ts';

/** A text that goes into an archive under a name. */
export type ArchivedText = { readonly name: string; readonly text: string };

/**
 * Archives that are being filled. Texts are packed as they come, so that an archive of a thousand letters neither crosses
 * the bridge at once nor lies in memory unpacked.
 */
export type Archives = {
  /** Begins an archive; the one before it, left unfinished, goes. */
  begin(): string;
  /** Packs texts in their order; false when there is no such archive or it has no room for them. */
  add(archiveId: string, files: readonly ArchivedText[]): boolean;
  /** The bytes of the whole archive, which is no longer kept here; null when there is none. */
  finish(archiveId: string): Uint8Array<ArrayBuffer> | null;
  clear(): void;
};

/** Most files of one archive. */
export const MOST_ARCHIVED = 1000;

/** The day that archives bear inside: programs of 1980 cannot read an earlier one, and the same letters make the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

type Filling = { readonly id: string; readonly names: Set<string>; readonly zip: Zip; readonly parts: Uint8Array[] };

/** No archive yet; ids come from outside. */
export function createArchives(newId: () => string): Archives {
  let filling: Filling | null = null;
  const found = (archiveId: string) => (filling?.id === archiveId ? filling : null);
  return {
    begin() {
      const parts: Uint8Array[] = [];
      const zip = new Zip((error, part) => {
        if (error) throw error;
        parts.push(part);
      });
      filling = { id: newId(), names: new Set(), zip, parts };
      return filling.id;
    },
    add(archiveId, files) {
      const archive = found(archiveId);
      if (!archive || archive.names.size + files.length > MOST_ARCHIVED) return false;
      for (const file of files) pack(archive, file);
      return true;
    },
    finish(archiveId) {
      const archive = found(archiveId);
      if (!archive) return null;
      archive.zip.end();
      filling = null;
      return joined(...archive.parts);
    },
    clear() {
      filling = null;
    },
  };
}

/** A name that stands twice gets a number, so that no letter is lost under another. */
function pack({ names, zip }: Filling, { name, text }: ArchivedText): void {
  const own = freeName(names, name);
  names.add(own);
  const entry = new ZipDeflate(own, { level: 6 });
  entry.mtime = NO_DAY;
  zip.add(entry);
  entry.push(new TextEncoder().encode(text), true);
}

function freeName(taken: ReadonlySet<string>, name: string): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  for (let i = 2; ; i += 1) {
    const other = `${name.slice(0, dot)} (${i})${name.slice(dot)}`;
    if (!taken.has(other)) return other;
  }
}
