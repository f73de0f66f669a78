import { createHash } from 'node:crypto';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { extensionOf, fileKinds } from '#shared/domain/files/file-kinds.ts';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ScannedFile } from '#shared/protocol/ipc/blobs.ts';
import { type Bytes, type Disk, replaceFile } from '../journal/disk.ts';
import { seal, unseal } from '../journal/seal.ts';

/** The folder that the scanner writes to. Its path is kept sealed: folders are often named after people. */
export type ScanFolder = {
  /** The name of the folder; null while none is chosen. */
  name(): Promise<string | null>;
  choose(path: string): Promise<void>;
  forget(): Promise<void>;
  /** Files that have not been taken, the newest first. */
  list(): Promise<Result<readonly ScannedFile[], Refusal>>;
  /** Opens a listed file for reading. The caller closes it. */
  open(
    token: string,
  ): Promise<Result<{ readonly name: string; readonly size: number; readonly file: FileHandle }, Refusal>>;
  /** It is not offered again. */
  markTaken(token: string): Promise<void>;
};

/** Where the choice is kept. */
export type ScanFolderParts = { readonly disk: Disk; readonly dir: string; readonly key: Bytes };

const FILE = 'scans.bin';
const MOST_OFFERED = 50;
const MOST_REMEMBERED = 2000;
const ABOUT = new TextEncoder().encode('scan folder');
const known: ReadonlySet<string> = new Set(Object.values(fileKinds).flatMap(({ extensions }) => extensions));

const choiceSchema = z.object({ folder: z.string().nullable(), taken: z.array(z.string()) });
type Choice = z.infer<typeof choiceSchema>;
type Found = ScannedFile & { readonly path: string };

/** The watched folder of one office. It is looked at when the window asks: scanners write slowly, and no watcher is left behind. */
export function createScanFolder({ disk, dir, key }: ScanFolderParts): ScanFolder {
  const read = async (): Promise<Choice> => {
    const sealed = await disk.read(`${dir}/${FILE}`);
    const plain = sealed && unseal(key, sealed, ABOUT);
    if (!plain) return { folder: null, taken: [] };
    return choiceSchema.parse(JSON.parse(new TextDecoder().decode(plain)));
  };
  const write = (choice: Choice) =>
    replaceFile(disk, dir, FILE, seal(key, new TextEncoder().encode(JSON.stringify(choice)), ABOUT));
  const find = async (): Promise<Result<readonly Found[], Refusal>> => {
    const { folder, taken } = await read();
    if (folder === null) return ok([]);
    const files = await filesIn(folder);
    if (!files) return err(refuseFile('scan.folderGone', {}));
    const isTaken = new Set(taken);
    return ok(files.filter(({ token }) => !isTaken.has(token)).slice(0, MOST_OFFERED));
  };
  return {
    async name() {
      const { folder } = await read();
      return folder === null ? null : basename(folder) || folder;
    },
    choose: async (path) => write({ folder: path, taken: (await read()).taken }),
    forget: async () => write({ folder: null, taken: [] }),
    async list() {
      const found = await find();
      return found.ok ? ok(found.value.map(({ path: _, ...file }) => file)) : found;
    },
    async open(token) {
      const found = await find();
      if (!found.ok) return found;
      const wanted = found.value.find((file) => file.token === token);
      const file = wanted && (await open(wanted.path, 'r').catch(() => null));
      return wanted && file ? ok({ name: wanted.name, size: wanted.size, file }) : err(refuseFile('scan.fileGone', {}));
    },
    async markTaken(token) {
      const choice = await read();
      await write({ ...choice, taken: [...choice.taken, token].slice(-MOST_REMEMBERED) });
    },
  };
}

/** Files of a folder that the office may take, by time; null when the folder cannot be read. Folders within are not looked into. */
async function filesIn(folder: string): Promise<readonly Found[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return null;
  const names = entries.filter((entry) => entry.isFile() && known.has(extensionOf(entry.name))).map(({ name }) => name);
  const files = await Promise.all(names.map((name) => foundFile(folder, name)));
  return files.filter((file) => file !== null).sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
}

async function foundFile(folder: string, name: string): Promise<Found | null> {
  const path = join(folder, name);
  const facts = await stat(path).catch(() => null);
  if (!facts || facts.size === 0) return null;
  const modifiedAt = new Date(facts.mtimeMs).toISOString();
  const token = createHash('sha256').update(`${path}|${facts.size}|${modifiedAt}`).digest('hex').slice(0, 40);
  return { token, name: name.slice(0, 300), size: facts.size, modifiedAt, path };
}
