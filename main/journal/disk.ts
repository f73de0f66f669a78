/** Bytes that own their buffer, as web and Node APIs both take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A file that only grows at its end, save for a repair that cuts it back. */
export interface AppendFile {
  append(bytes: Bytes): Promise<void>;
  /** Returns after the data is on the disk (`fdatasync`). */
  sync(): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * The disk as the record needs it: the few calls whose order matters for a power cut. Tests put one in its place that
 * forgets what was not synced, is full, or stops at any call.
 */
export interface Disk {
  makeDir(path: string): Promise<void>;
  /** Names in a folder, sorted; empty when there is no such folder. */
  list(dir: string): Promise<readonly string[]>;
  /** Null when there is no such file. */
  read(path: string): Promise<Bytes | null>;
  readRange(path: string, offset: number, length: number): Promise<Bytes>;
  openAppend(path: string): Promise<AppendFile>;
  /** Writes a whole file and syncs its data; for temporary names only, a crash leaves a part of it. */
  writeNew(path: string, bytes: Bytes): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; nothing happens when it is not there. */
  remove(path: string): Promise<void>;
  /** Makes names in the folder (new, renamed, removed) survive a power cut. */
  syncDir(dir: string): Promise<void>;
  freeBytes(dir: string): Promise<number>;
}

/** Puts new contents in place of a file at one stroke: after a crash the old or the new one is there, whole. */
export async function replaceFile(disk: Disk, dir: string, name: string, bytes: Bytes): Promise<void> {
  const temporary = `${dir}/${name}.tmp`;
  await disk.writeNew(temporary, bytes);
  await disk.rename(temporary, `${dir}/${name}`);
  await disk.syncDir(dir);
}

/** True for the error of a disk that has no room left. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
