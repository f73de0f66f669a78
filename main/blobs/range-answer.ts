import { joined } from '../journal/seal.ts';
import type { DataAnswer } from '../origin/data-routes.ts';
import type { BlobReader } from './blob-reader.ts';

/** The most that one answer carries; readers ask for the rest. */
export const MOST_ANSWER_BYTES = 4 * 1024 * 1024;

const TYPE = 'application/octet-stream';

/**
 * Answers a request for a kept file: a range (`bytes=N-M`), or the whole of a small one. Its type is never told: the window
 * knows the kind by content, and nothing of it can be opened as a page.
 */
export async function answerRange(reader: BlobReader | null, range: string | null): Promise<DataAnswer> {
  if (!reader) return bare(404, {});
  const asked = range === null ? wholeOf(reader.size) : parseRange(range, reader.size);
  if (!asked) return bare(416, { 'Content-Range': `bytes */${reader.size}` });
  const body = await reader.read(asked.first, asked.last - asked.first + 1);
  if (!body) return bare(410, {});
  const headers = { 'Accept-Ranges': 'bytes' };
  if (range === null) return { status: 200, contentType: TYPE, body, headers };
  const told = `bytes ${asked.first}-${asked.last}/${reader.size}`;
  return { status: 206, contentType: TYPE, body, headers: { ...headers, 'Content-Range': told } };
}

/** One request names at most so many ranges. */
export const MOST_RANGES = 256;

/**
 * Answers a request for several ranges of a kept file, `N-M,N-M`: their bytes one after another. For readers that look at
 * many places of it at once, as of a PDF: one request in place of hundreds.
 */
export async function answerRanges(reader: BlobReader | null, ranges: string): Promise<DataAnswer> {
  if (!reader) return bare(404, {});
  const asked = ranges.split(',').map((range) => parseRange(`bytes=${range}`, reader.size));
  const known = asked.filter((range) => range !== null);
  const bytes = known.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (known.length < asked.length || asked.length > MOST_RANGES || bytes > MOST_ANSWER_BYTES) return bare(416, {});
  const parts: Uint8Array[] = [];
  for (const { first, last } of known) {
    const part = await reader.read(first, last - first + 1);
    if (!part) return bare(410, {});
    parts.push(part);
  }
  return { status: 200, contentType: TYPE, body: joined(...parts), headers: {} };
}

type Range = { readonly first: number; readonly last: number };

function wholeOf(size: number): Range | null {
  return size > MOST_ANSWER_BYTES ? null : { first: 0, last: size - 1 };
}

/** A range as HTTP writes it, cut to what one answer carries; null when it is none of this file. */
export function parseRange(range: string, size: number): Range | null {
  const found = /^bytes=(\d+)-(\d*)$/.exec(range);
  if (!found) return null;
  const first = Number(found[1]);
  const last = found[2] === '' ? size - 1 : Math.min(Number(found[2]), size - 1);
  if (first > last) return null;
  return { first, last: Math.min(last, first + MOST_ANSWER_BYTES - 1) };
}

function bare(status: 404 | 410 | 416, headers: Readonly<Record<string, string>>): DataAnswer {
  return { status, contentType: TYPE, body: new Uint8Array(0), headers };
}
