import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { JournalLine } from '#shared/protocol/ipc/journal.ts';
import type { Area } from '../ipc/handlers.ts';
import { bytesAnswer, type DataAnswer, jsonAnswer, refusedAnswer } from '../origin/data-routes.ts';
import type { EntryContent } from './entry-format.ts';
import type { OpenOffice } from './open-office.ts';
import type { ReadEntry } from './read-entries.ts';

/** About how much one answer of the journal carries. */
const ANSWER_BYTES = 2 * 1024 * 1024;
/** So much of the journal may lie outside every snapshot before one is due. */
const UNCOVERED_BYTES = 8 * 1024 * 1024;

/** Names of the calls of the journal. */
export type JournalCall =
  | 'journal.describe'
  | 'journal.append'
  | 'journal.restart'
  | 'journal.checkpoint'
  | 'journal.space';

/** The window's calls and data requests about the journal of the open office. `today` is a civil date, UTC. */
export function createJournalArea(office: () => OpenOffice, today: () => string): Area<JournalCall> {
  return {
    handlers: {
      'journal.describe': async () => stateOf(office()),
      'journal.append': async ({ kind, body, chunk }) => {
        const { journal, chunks } = office();
        const content = contentOf(body, chunk);
        if (!content) throw new Error('an entry needs a body or a chunk');
        if ('chunk' in content && !(await chunks.has(content.chunk))) return err(refuseStore('store.chunkBroken', {}));
        const appended = await journal.append(kind, content);
        if (appended.ok && 'chunk' in content) chunks.named(content.chunk);
        return appended;
      },
      'journal.restart': async ({ position }) => {
        await office().journal.restartAfter(position);
        return ok({});
      },
      'journal.checkpoint': async ({ position }) => ({
        isSnapshotDue: await isSnapshotDue(office(), position, today()),
      }),
      'journal.space': async () => {
        const { guard } = office();
        const space = await guard.measure();
        if (space.level === 'ok') void guard.refill();
        return space;
      },
    },
    routes: [
      {
        method: 'GET',
        path: '/_data/journal',
        handle: async ({ query }) => {
          const after = Number(query.get('after') ?? '0');
          const entries = await office().journal.read(Number.isSafeInteger(after) ? after : 0, ANSWER_BYTES);
          return bytesAnswer(new TextEncoder().encode(entries.map(lineOf).join('')), 'application/x-ndjson');
        },
      },
      {
        method: 'PUT',
        path: '/_data/chunks/:sha256',
        handle: async ({ params, query, body }) => {
          const [offset, size] = [Number(query.get('offset')), Number(query.get('size'))];
          const put = await office().chunks.put(params.sha256 ?? '', offset, size, body);
          return put.ok ? jsonAnswer(put.value) : refusedAnswer(put.error);
        },
      },
      {
        method: 'GET',
        path: '/_data/chunks/:sha256',
        handle: async ({ params, query }) =>
          bytesOrRefusal(await office().chunks.read(params.sha256 ?? '', Number(query.get('offset')))),
      },
    ],
  };
}

/** The bytes, or the refusal for what cannot be read. */
export function bytesOrRefusal(bytes: Uint8Array<ArrayBuffer> | null): DataAnswer {
  return bytes ? bytesAnswer(bytes) : refusedAnswer(refuseStore('store.chunkBroken', {}));
}

/** Gaps that a snapshot covers have lost nothing: they are not told again. */
async function stateOf({ journal, snapshots }: OpenOffice) {
  const state = journal.state();
  const covered = (await snapshots.list())[0]?.position ?? 0;
  return { ...state, gaps: state.gaps.filter((gap) => gap.last > covered) };
}

async function isSnapshotDue({ journal, snapshots, guard }: OpenOffice, position: number, today: string) {
  const newest = (await snapshots.list())[0];
  const covered = newest?.position ?? 0;
  if (position <= covered || (await guard.measure()).level === 'readOnly') return false;
  const isDamaged = journal.state().gaps.some((gap) => gap.last > covered);
  return isDamaged || newest?.day !== today || journal.bytesAfter(covered) > UNCOVERED_BYTES;
}

function contentOf(body: string | null, chunk: string | null): EntryContent | null {
  if (body !== null) return { body };
  return chunk === null ? null : { chunk };
}

function lineOf(entry: ReadEntry): string {
  const line: JournalLine = entry;
  return `${JSON.stringify(line)}\n`;
}
