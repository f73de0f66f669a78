import { zipSync } from 'fflate';

/** A text that goes into an archive under a name. */
export type ArchivedText = { readonly name: string; readonly text: string };

/** The day that archives bear inside: programs of 1980 cannot read an earlier one, and the same letters make the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/** A zip of texts in their order. A name that stands twice gets a number, so that no letter is lost under another. */
export function archiveOf(files: readonly ArchivedText[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries: Record<string, Uint8Array> = {};
  for (const { name, text } of files) entries[freeName(entries, name)] = encoder.encode(text);
  return new Uint8Array(zipSync(entries, { level: 6, mtime: NO_DAY }));
}

function freeName(taken: Readonly<Record<string, unknown>>, name: string): string {
  if (!Object.hasOwn(taken, name)) return name;
  const dot = name.lastIndexOf('.');
  for (let i = 2; ; i += 1) {
    const other = `${name.slice(0, dot)} (${i})${name.slice(dot)}`;
    if (!Object.hasOwn(taken, other)) return other;
  }
}
