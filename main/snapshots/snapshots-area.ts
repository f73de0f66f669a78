import { ok } from '#shared/kernel/result.ts';
import type { Area } from '../ipc/handlers.ts';
import { bytesOrRefusal } from '../journal/journal-area.ts';
import type { OpenOffice } from '../journal/open-office.ts';
import { jsonAnswer, refusedAnswer } from '../origin/data-routes.ts';

/** Names of the calls of snapshots. */
export type SnapshotsCall = 'snapshots.begin' | 'snapshots.finish' | 'snapshots.list';

/** The window's calls and data requests about snapshots of the open office. */
export function createSnapshotsArea(office: () => OpenOffice): Area<SnapshotsCall> {
  return {
    handlers: {
      'snapshots.begin': ({ position }) => office().snapshots.begin(position),
      'snapshots.finish': async ({ token, sum }) => {
        const finished = await office().snapshots.finish(token, sum);
        if (!finished.ok) return finished;
        await dropCovered(office());
        return ok({});
      },
      'snapshots.list': async () => ({
        snapshots: (await office().snapshots.list()).map(({ name, position }) => ({ name, position })),
      }),
    },
    routes: [
      {
        method: 'PUT',
        path: '/_data/snapshots/:token',
        handle: async ({ params, query, body }) => {
          const written = await office().snapshots.write(params.token ?? '', Number(query.get('offset')), body);
          return written.ok ? jsonAnswer(written.value) : refusedAnswer(written.error);
        },
      },
      {
        method: 'GET',
        path: '/_data/snapshots/:name',
        handle: async ({ params, query }) => {
          const reader = await office().snapshots.open(params.name ?? '');
          return bytesOrRefusal(reader && (await reader.read(Number(query.get('offset')))));
        },
      },
    ],
  };
}

/** Segments go when even the snapshot before the newest covers them, so that one spoiled snapshot loses nothing. */
async function dropCovered({ journal, snapshots, chunks }: OpenOffice): Promise<void> {
  const secondNewest = (await snapshots.list())[1];
  if (!secondNewest) return;
  const { isChanged } = await journal.drop(secondNewest.position);
  if (isChanged) await journal.withChunkNames((named) => chunks.keepOnly(named));
}
