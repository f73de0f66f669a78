import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Disk, replaceFile } from '../journal/disk.ts';
import { keysFromSnapshots } from '../snapshots/snapshots.ts';

const base64Schema = z.string().regex(/^[A-Za-z0-9+/]+=*$/);

const hardnessSchema = z.object({ memoryKib: z.int().positive(), passes: z.int().positive() });

/** The office's key, wrapped by what one person knows. */
const wrapSchema = z.object({
  kind: z.literal(['password', 'recovery']),
  /** Whose password it is, as an opaque id; absent until the only user of an office has said who he is. */
  userId: z.string().min(1).max(80).optional(),
  /** The salted hash of the login; absent where the password alone opens. */
  login: base64Schema.optional(),
  salt: base64Schema,
  hardness: hardnessSchema,
  sealed: base64Schema,
});
export type Wrap = z.infer<typeof wrapSchema>;

const keysSchema = z.object({
  format: z.literal(1),
  officeId: z.string(),
  /** This copy on this computer; `epoch` grows when a copy is restored. */
  device: z.string(),
  epoch: z.int().nonnegative(),
  /** What logins are hashed with; absent until somebody has one. */
  logins: z.object({ salt: base64Schema, hardness: hardnessSchema }).optional(),
  wraps: z.array(wrapSchema).min(1),
});

/** What `keys.json` holds: salts and wraps, no names, nothing that opens without a secret. */
export type KeysFile = z.infer<typeof keysSchema>;

const NAME = 'keys.json';
const BACKUP = 'keys.json.bak';

/** The file as text, with a sum that tells damage from a wrong password. */
export function encodeKeys(keys: KeysFile): string {
  return JSON.stringify({ sum: sumOf(keys), keys }, null, 2);
}

/** Null when the text is not whole. */
export function decodeKeys(text: string): KeysFile | null {
  try {
    const read = z.object({ sum: z.string(), keys: keysSchema }).safeParse(JSON.parse(text));
    return read.success && sumOf(read.data.keys) === read.data.sum ? read.data.keys : null;
  } catch {
    return null;
  }
}

/** Replaces the file; the one before it stays as the backup until the new one stands. */
export async function writeKeys(disk: Disk, dir: string, keys: KeysFile): Promise<void> {
  const bytes = new TextEncoder().encode(encodeKeys(keys));
  await replaceFile(disk, dir, NAME, bytes);
  await replaceFile(disk, dir, BACKUP, bytes);
}

/** Removes the file and its backup: of an office that has never been opened. */
export async function removeKeys(disk: Disk, dir: string): Promise<void> {
  await disk.remove(`${dir}/${NAME}`);
  await disk.remove(`${dir}/${BACKUP}`);
  await disk.syncDir(dir);
}

/** Whether a folder holds an office, and whether its file of wraps can be read as it is. */
export async function keysState(disk: Disk, dir: string): Promise<'none' | 'present' | 'damaged'> {
  if (await readKeys(disk, dir)) return 'present';
  const names = (await disk.list(dir)).filter((name) => name === NAME || name === BACKUP);
  const kept = [...names, ...(await disk.list(`${dir}/journal`)), ...(await disk.list(`${dir}/snapshots`))];
  return kept.length === 0 ? 'none' : 'damaged';
}

/** The wraps: from the file, its backup, or the copy in a snapshot, whichever is whole first. Null: from none. */
export async function readKeys(
  disk: Disk,
  dir: string,
): Promise<{ readonly keys: KeysFile; readonly isCopy: boolean } | null> {
  const own = await readText(disk, `${dir}/${NAME}`);
  const keys = own === null ? null : decodeKeys(own);
  if (keys) return { keys, isCopy: false };
  const backup = await readText(disk, `${dir}/${BACKUP}`);
  const copies = [...(backup === null ? [] : [backup]), ...(await keysFromSnapshots(disk, `${dir}/snapshots`))];
  for (const copy of copies) {
    const saved = decodeKeys(copy);
    if (saved) return { keys: saved, isCopy: true };
  }
  return null;
}

async function readText(disk: Disk, path: string): Promise<string | null> {
  const bytes = await disk.read(path);
  return bytes && new TextDecoder().decode(bytes);
}

function sumOf(keys: KeysFile): string {
  return createHash('sha256')
    .update(JSON.stringify(keysSchema.parse(keys)))
    .digest('hex');
}
