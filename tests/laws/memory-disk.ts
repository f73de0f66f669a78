import type { AppendFile, Bytes, Disk } from '#main/journal/disk.ts';

/** How a call to the disk fails: the process is killed before or in the middle of it, the power goes, the disk is full. */
export type Fault = 'kill' | 'killHalfway' | 'powerCut' | 'full' | 'fullHalfway';

/** Thrown by every call after the process "died", until the test restarts it. */
export class Dead extends Error {}

type File = { now: Bytes; onDisk: Bytes };

/**
 * A disk in memory that knows what a power cut would leave: bytes that were synced, and names whose folder was.
 * Every call is a step; a test makes any step fail.
 */
export type MemoryDisk = {
  readonly disk: Disk;
  /** How many calls have been made. */
  steps(): number;
  /** Makes the call of this number fail too (the first is 1). */
  failAt(step: number, fault: Fault): void;
  /** From now on every write finds the disk full, until it is freed. */
  setFull(isFull: boolean): void;
  setFree(bytes: number): void;
  /** The process is started again on what is left. */
  restart(): void;
  /** Changes the bytes of a file behind everybody's back. */
  damage(path: string, change: (bytes: Bytes) => Bytes | null): void;
  paths(): readonly string[];
};

/** An empty disk with a lot of room. `half` says how many bytes of a broken write arrive. */
export function createMemoryDisk(half: (length: number) => number = (length) => Math.floor(length / 2)): MemoryDisk {
  let names = new Map<string, File>();
  const namesOnDisk = new Map<string, File>();
  let step = 0;
  const faults = new Map<number, Fault>();
  let isDead = false;
  let isFull = false;
  let free = 10 * 1024 ** 3;

  const powerCut = () => {
    names = new Map(namesOnDisk);
    for (const file of names.values()) {
      const unsynced = file.now.length - file.onDisk.length;
      const arrived = unsynced > 0 ? half(unsynced) : 0;
      file.now = unsynced > 0 ? file.now.slice(0, file.onDisk.length + arrived) : file.onDisk.slice();
      file.onDisk = file.now.slice();
    }
  };
  const die = (): never => {
    isDead = true;
    throw new Dead('the process died');
  };
  /** Counts a call; returns how it is to fail halfway, if so. */
  const call = (): Fault | null => {
    if (isDead) throw new Dead('the process is dead');
    step += 1;
    const now = faults.get(step) ?? null;
    if (now === 'powerCut') powerCut();
    if (now === 'powerCut' || now === 'kill') die();
    if (now === 'full') throw noSpace();
    return now;
  };
  const write = (file: File, bytes: Bytes) => {
    const now = call();
    if (isFull && now === null) throw noSpace();
    const arrived = now === null ? bytes : bytes.subarray(0, half(bytes.length));
    file.now = joined(file.now, arrived);
    if (now === 'killHalfway') die();
    if (now === 'fullHalfway') throw noSpace();
  };
  const fileAt = (path: string): File => {
    const file = names.get(path) ?? { now: new Uint8Array(0), onDisk: new Uint8Array(0) };
    names.set(path, file);
    return file;
  };
  const append = (file: File): AppendFile => ({
    append: async (bytes) => write(file, bytes),
    async sync() {
      call();
      file.onDisk = file.now.slice();
    },
    async truncate(size) {
      call();
      file.now = file.now.slice(0, size);
    },
    async close() {
      call();
    },
  });
  const disk: Disk = {
    async makeDir() {
      call();
    },
    async list(dir) {
      call();
      return listOf(names, dir);
    },
    async read(path) {
      call();
      return names.get(path)?.now.slice() ?? null;
    },
    async readRange(path, offset, length) {
      call();
      const file = names.get(path);
      if (!file) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return file.now.slice(offset, offset + length);
    },
    async openAppend(path) {
      call();
      return append(fileAt(path));
    },
    async writeNew(path, bytes) {
      const file: File = { now: new Uint8Array(0), onDisk: new Uint8Array(0) };
      names.set(path, file);
      write(file, bytes);
      file.onDisk = file.now.slice();
    },
    async rename(from, to) {
      call();
      const file = names.get(from);
      if (!file) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      names.delete(from);
      names.set(to, file);
    },
    async remove(path) {
      call();
      names.delete(path);
    },
    async syncDir(dir) {
      call();
      for (const path of [...namesOnDisk.keys()]) if (isIn(path, dir)) namesOnDisk.delete(path);
      for (const [path, file] of names) if (isIn(path, dir)) namesOnDisk.set(path, file);
    },
    async freeBytes() {
      call();
      return isFull ? 0 : free;
    },
  };
  return {
    disk,
    steps: () => step,
    failAt: (at, how) => void faults.set(at, how),
    setFull: (next) => {
      isFull = next;
    },
    setFree: (bytes) => {
      free = bytes;
    },
    restart() {
      isDead = false;
      faults.clear();
    },
    damage(path, change) {
      const file = names.get(path);
      const changed = file && change(file.now.slice());
      if (!file || !changed) {
        names.delete(path);
        namesOnDisk.delete(path);
        return;
      }
      file.now = changed;
      file.onDisk = changed.slice();
    },
    paths: () => [...names.keys()].sort(),
  };
}

function noSpace(): Error {
  return Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
}

/** Direct children of a folder: files and the first parts of deeper paths. */
function listOf(names: ReadonlyMap<string, unknown>, dir: string): readonly string[] {
  const below = [...names.keys()].filter((path) => path.startsWith(`${dir}/`));
  return [...new Set(below.map((path) => path.slice(dir.length + 1).split('/')[0] ?? ''))].sort();
}

function isIn(path: string, dir: string): boolean {
  return path.startsWith(`${dir}/`) && !path.slice(dir.length + 1).includes('/');
}

function joined(a: Bytes, b: Bytes): Bytes {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
