import { type Disk, replaceFile } from '../journal/disk.ts';

/** Days for which a file that nothing refers to is kept: longer than any undo, any draft and any snapshot (7 days, 4 weeks). */
export const GRACE_DAYS = 60;

const SHA256 = /^[0-9a-f]{64}$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Where the sweep works and what day it is. */
export type SweepPlace = { readonly disk: Disk; readonly dir: string; readonly today: string };

/**
 * Marks the files that nothing refers to with the day of it (`SHA256.released`), takes the mark from those that something
 * refers to again, and removes those whose mark is old. A mark that cannot be read counts as made today. Pieces of files
 * that were never finished go at once, but not those that are being written (`working`).
 */
export async function sweepBlobs(
  place: SweepPlace,
  unreferred: ReadonlySet<string>,
  working: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { disk, dir } = place;
  const names = new Set(await disk.list(dir));
  const removed: string[] = [];
  for (const name of names) {
    if (name.endsWith('.part') && !working.has(name)) await disk.remove(`${dir}/${name}`);
    if (SHA256.test(name) && (await sweepOne(place, name, names.has(markOf(name)), unreferred.has(name))))
      removed.push(name);
    if (name.endsWith('.released') && !names.has(name.replace('.released', ''))) await disk.remove(`${dir}/${name}`);
  }
  return removed;
}

/** True when the file has been removed. */
async function sweepOne(place: SweepPlace, sha256: string, isMarked: boolean, isUnreferred: boolean): Promise<boolean> {
  const { disk, dir, today } = place;
  const mark = `${dir}/${markOf(sha256)}`;
  if (!isUnreferred) {
    if (isMarked) await disk.remove(mark);
    return false;
  }
  const since = isMarked
    ? Date.parse(new TextDecoder().decode((await disk.read(mark)) ?? new Uint8Array(0)))
    : Number.NaN;
  if (Number.isNaN(since)) {
    await replaceFile(disk, dir, markOf(sha256), new TextEncoder().encode(today));
    return false;
  }
  if ((Date.parse(today) - since) / DAY_MS < GRACE_DAYS) return false;
  await disk.remove(`${dir}/${sha256}`);
  await disk.remove(mark);
  return true;
}

/** The file that tells since when nothing refers to a kept file. */
export function markOf(sha256: string): string {
  return `${sha256}.released`;
}
