import type { AppendFile, Bytes, Disk } from './disk.ts';
import { encodeSegmentHead, HEAD_BYTES, type SegmentHead } from './entry-format.ts';
import { type Segment, segmentName } from './open-segments.ts';

/** Writes whole entries to the end of the last segment, and begins the next one when that is full or damaged. */
export type SegmentWriter = {
  /** Returns after the bytes are on the disk: the segment and the place in it. `head` is for a new segment. */
  write(bytes: Bytes, head: SegmentHead): Promise<{ readonly segment: Segment; readonly offset: number }>;
  /** Cuts off what a failed write may have left, so that what was refused can never come back. */
  cutBack(): Promise<void>;
  /** Begins a new segment even if the last one has room. */
  begin(head: SegmentHead): Promise<void>;
  close(): Promise<void>;
};

type Open = { readonly segment: Segment; readonly file: AppendFile };

/** A writer to the segments of a folder; adds to `segments` what it begins. */
export function createSegmentWriter(disk: Disk, dir: string, segments: Segment[], limit: number): SegmentWriter {
  let open: Open | null = null;
  let needsCut = false;
  let nextNumber = (segments.at(-1)?.number ?? 0) + 1;

  const close = async () => {
    const closing = open;
    open = null;
    await closing?.file.close();
  };
  const openLast = async (segment: Segment): Promise<Open> => {
    needsCut = true;
    return { segment, file: await disk.openAppend(`${dir}/${segment.name}`) };
  };
  const begin = async (head: SegmentHead): Promise<Open> => {
    const name = segmentName(nextNumber);
    const file = await beginFile(disk, dir, name, head);
    const segment = { name, number: nextNumber, first: head.first, entries: [], size: HEAD_BYTES, isDamaged: false };
    nextNumber += 1;
    segments.push(segment);
    return { segment, file };
  };
  const cutBack = async () => {
    if (!open || !needsCut) return;
    await open.file.truncate(open.segment.size);
    await open.file.sync();
    needsCut = false;
  };
  const openFor = async (bytes: number, head: SegmentHead): Promise<Open> => {
    const last = segments.at(-1);
    const hasRoom = last && !last.isDamaged && (last.size + bytes <= limit || last.entries.length === 0);
    if (open && hasRoom) return open;
    await close();
    open = last && hasRoom ? await openLast(last) : await begin(head);
    await cutBack();
    return open;
  };

  return {
    cutBack,
    close,
    async write(bytes, head) {
      await cutBack();
      const { segment, file } = await openFor(bytes.length, head);
      needsCut = true;
      await file.append(bytes);
      await file.sync();
      needsCut = false;
      const offset = segment.size;
      segment.size += bytes.length;
      return { segment, offset };
    },
    async begin(head) {
      await cutBack();
      await close();
      open = await begin(head);
    },
  };
}

/** A new segment stands with its head and its name on the disk before anything is written to it. */
async function beginFile(disk: Disk, dir: string, name: string, head: SegmentHead): Promise<AppendFile> {
  const file = await disk.openAppend(`${dir}/${name}`);
  try {
    await file.truncate(0);
    await file.append(encodeSegmentHead(head));
    await file.sync();
    await disk.syncDir(dir);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}
