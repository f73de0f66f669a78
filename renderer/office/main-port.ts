import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { refusalSchema } from '#shared/protocol/ipc/call.ts';
import type { Bridge } from '#shared/protocol/ipc/contract.ts';
import { type JournalLine, journalLineSchema } from '#shared/protocol/ipc/journal.ts';
import { deflated, hexOf, inflated } from './deflate.ts';
import type { JournalEntry, JournalGap, JournalPort } from './journal-port.ts';
import type { Bytes } from './page-seal.ts';
import type { SpaceLevel } from './store-status.ts';

/** The calls of the store that the office makes. */
export type StoreBridge = Pick<
  Bridge,
  | 'journal.describe'
  | 'journal.append'
  | 'journal.restart'
  | 'journal.checkpoint'
  | 'journal.space'
  | 'snapshots.begin'
  | 'snapshots.finish'
  | 'snapshots.list'
>;

/** A data request to main, `/_data/...`; the window's own `fetch`, or a test's. */
export type FetchData = (path: string, init?: { readonly method: 'PUT'; readonly body: Bytes }) => Promise<Response>;

/** What the files of the journal hold. */
export type JournalExtent = Awaited<ReturnType<StoreBridge['journal.describe']>>;

/** A snapshot as main knows it. */
export type SnapshotName = { readonly name: string; readonly position: number };

/** Everything that the office asks of main. */
export type MainPort = JournalPort & {
  extent(): Promise<JournalExtent>;
  restart(position: number): Promise<void>;
  checkpoint(position: number): Promise<{ readonly isSnapshotDue: boolean }>;
  space(): Promise<SpaceLevel>;
  snapshots(): Promise<readonly SnapshotName[]>;
  /** Pieces of a snapshot, in order; ends early where one cannot be read, which the reader notices. */
  readSnapshot(name: string): AsyncIterable<Bytes>;
  /** Sends a snapshot and waits until main has verified it. */
  writeSnapshot(position: number, pieces: AsyncIterable<Bytes>): Promise<Result<null, Refusal>>;
};

type StoredLine = Exclude<JournalLine, { readonly gap: unknown }>;

/** Bodies over this travel as a chunk, deflated. */
const CHUNK_OVER = 256 * 1024;
const PIECE_BYTES = 4 * 1024 * 1024;

/** The store of main over the bridge and data requests. */
export function createMainPort(bridge: StoreBridge, fetchData: FetchData): MainPort {
  return {
    async append(kind, body) {
      if (body.length <= CHUNK_OVER) return bridge['journal.append']({ kind, body, chunk: null });
      const chunk = await sendChunk(fetchData, body);
      if (!chunk.ok) return chunk;
      return bridge['journal.append']({ kind, body: null, chunk: chunk.value });
    },
    read: (after) => readJournal(fetchData, after),
    extent: () => bridge['journal.describe']({}),
    restart: async (position) => void (await bridge['journal.restart']({ position })),
    checkpoint: (position) => bridge['journal.checkpoint']({ position }),
    space: async () => (await bridge['journal.space']({})).level,
    snapshots: async () => (await bridge['snapshots.list']({})).snapshots,
    readSnapshot: (name) => pieces(fetchData, `/_data/snapshots/${name}`),
    async writeSnapshot(position, parts) {
      const begun = await bridge['snapshots.begin']({ position });
      if (!begun.ok) return begun;
      const { token } = begun.value;
      let offset = 0;
      let sum: Bytes = new Uint8Array(0);
      for await (const body of parts) {
        const put = await fetchData(`/_data/snapshots/${token}?offset=${offset}`, { method: 'PUT', body });
        const refusal = await refusalOf(put);
        if (refusal) return err(refusal);
        offset += body.length;
        sum = await nextSum(sum, body);
      }
      const finished = await bridge['snapshots.finish']({ token, sum: hexOf(sum) });
      return finished.ok ? ok(null) : finished;
    },
  };
}

async function sendChunk(fetchData: FetchData, text: string): Promise<Result<string, Refusal>> {
  const bytes = await deflated(text);
  const name = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  for (let offset = 0; offset < bytes.length; offset += PIECE_BYTES) {
    const path = `/_data/chunks/${name}?offset=${offset}&size=${bytes.length}`;
    const put = await fetchData(path, { method: 'PUT', body: bytes.slice(offset, offset + PIECE_BYTES) });
    const refusal = await refusalOf(put);
    if (refusal) return err(refusal);
  }
  return ok(name);
}

/** Asks again after the last entry until nothing comes. What cannot be read is passed on as a gap. */
async function* readJournal(fetchData: FetchData, after: number): AsyncIterable<JournalEntry | JournalGap> {
  for (let position = after; ; ) {
    const response = await fetchData(`/_data/journal?after=${position}`);
    if (!response.ok) throw new Error(`the journal answered ${response.status}`);
    const lines = (await response.text()).split('\n').filter((line) => line !== '');
    const before = position;
    for (const text of lines) {
      const line = journalLineSchema.parse(JSON.parse(text));
      yield 'gap' in line ? line : await entryOf(fetchData, line);
      position = Math.max(position, 'gap' in line ? line.gap.last : line.position);
    }
    if (position === before) return;
  }
}

/** An entry whose chunk is lost or damaged is a gap. */
async function entryOf(fetchData: FetchData, line: StoredLine): Promise<JournalEntry | JournalGap> {
  const { position, kind } = line;
  if ('body' in line) return { position, kind, body: JSON.parse(line.body) };
  const parts: Bytes[] = [];
  for await (const piece of pieces(fetchData, `/_data/chunks/${line.chunk}`)) parts.push(piece);
  try {
    return { position, kind, body: JSON.parse(await inflated(parts)) };
  } catch {
    return { gap: { first: position, last: position } };
  }
}

async function* pieces(fetchData: FetchData, path: string): AsyncIterable<Bytes> {
  for (let offset = 0; ; ) {
    const response = await fetchData(`${path}?offset=${offset}`);
    if (!response.ok) return;
    const piece = new Uint8Array(await response.arrayBuffer());
    if (piece.length === 0) return;
    yield piece;
    offset += piece.length;
  }
}

async function nextSum(before: Bytes, piece: Bytes): Promise<Bytes> {
  const both = new Uint8Array(before.length + piece.length);
  both.set(before);
  both.set(piece, before.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
}

/** Main says no with a refusal; anything else that is not an answer is a failure that nobody knows the outcome of. */
async function refusalOf(response: Response): Promise<Refusal | null> {
  if (response.ok) return null;
  if (response.status === 409) return refusalSchema.parse(await response.json());
  throw new Error(`main answered ${response.status}`);
}
