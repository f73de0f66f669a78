import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, statfs } from 'node:fs/promises';
import type { AppendFile, Bytes, Disk } from './disk.ts';

/** The computer's own disk. Folders and files are for the user alone: they hold sealed personal data. */
export const nodeDisk: Disk = {
  makeDir: async (path) => void (await mkdir(path, { recursive: true, mode: 0o700 })),
  list: async (dir) => (await orNull(readdir(dir)))?.sort() ?? [],
  async read(path) {
    const bytes = await orNull(readFile(path));
    return bytes && ownBuffer(bytes);
  },
  async readRange(path, offset, length) {
    const file = await open(path, 'r');
    try {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  openAppend: async (path) => appendFile(await open(path, 'a', 0o600)),
  async writeNew(path, bytes) {
    const file = await open(path, 'w', 0o600);
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  syncDir,
  async freeBytes(dir) {
    const { bavail, bsize } = await statfs(dir);
    return bavail * bsize;
  },
};

function appendFile(file: FileHandle): AppendFile {
  return {
    append: (bytes) => writeAll(file, bytes),
    sync: () => file.datasync(),
    truncate: (size) => file.truncate(size),
    close: () => file.close(),
  };
}

async function writeAll(file: FileHandle, bytes: Bytes): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done);
    done += bytesWritten;
  }
}

/** Windows keeps names by itself and does not let folders be opened. */
async function syncDir(dir: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function ownBuffer(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}
