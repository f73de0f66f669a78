import { whySizeRefused } from '#shared/domain/files/file-size.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';
import type { FolderDialogs } from '../dialogs/folder-choice.ts';
import type { SaveDialogs } from '../dialogs/save-dialogs.ts';
import type { Area } from '../ipc/handlers.ts';
import type { Blobs } from './blobs.ts';
import { inspectFile } from './inspect/inspect-file.ts';
import { lookFor } from './inspect/sniff.ts';
import { answerRange, answerRanges } from './range-answer.ts';
import { saveCopy } from './save-copy.ts';
import type { ScanFolder } from './scan-folder.ts';
import { sendInPieces } from './send-in-pieces.ts';

/** Names of the calls about kept files. */
export type BlobsCall =
  | 'blobs.begin'
  | 'blobs.put'
  | 'blobs.finish'
  | 'blobs.cancel'
  | 'blobs.save'
  | 'blobs.list'
  | 'blobs.sweep'
  | 'scans.describe'
  | 'scans.choose'
  | 'scans.forget'
  | 'scans.list'
  | 'scans.take';

/** What the area stands on; files belong to the office that is open. */
export type BlobsAreaParts = {
  readonly office: () => { readonly blobs: Blobs; readonly scans: ScanFolder };
  readonly dialogs: SaveDialogs;
  readonly folders: FolderDialogs;
  readonly newId: () => string;
};

/** The window's calls and data requests about files that the office keeps. */
export function createBlobsArea({ office, dialogs, folders, newId }: BlobsAreaParts): Area<BlobsCall> {
  const names = new Map<string, string>();
  const begin = async (name: string, size: number): Promise<Result<{ token: string }, Refusal>> => {
    const refusal = whySizeRefused(size);
    if (refusal) return err(refusal);
    const token = newId();
    const begun = await office().blobs.begin(token, size);
    if (!begun.ok) return begun;
    names.set(token, name);
    return ok({ token });
  };
  /** A file that is no document is refused by its first piece: the rest of a gigabyte is not waited for. */
  const put = async (token: string, offset: number, piece: Uint8Array<ArrayBuffer>) => {
    const look = offset === 0 ? lookFor(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)) : ok(null);
    if (look.ok) return office().blobs.put(token, offset, piece);
    await drop(token);
    return look;
  };
  const finish = async (token: string): Promise<Result<KeptFile, Refusal>> => {
    const name = names.get(token) ?? '';
    names.delete(token);
    const kept = await office().blobs.finish(token, (source) => inspectFile(source, name));
    if (!kept.ok) return kept;
    const { sha256, size, seen } = kept.value;
    return ok({ sha256, size, name, ...seen });
  };
  const drop = async (token: string) => {
    names.delete(token);
    await office().blobs.cancel(token);
  };
  return {
    handlers: {
      'blobs.begin': ({ name, size }) => begin(name, size),
      'blobs.put': ({ token, offset, piece }) => put(token, offset, new Uint8Array(piece)),
      'blobs.finish': ({ token }) => finish(token),
      'blobs.cancel': async ({ token }) => {
        await drop(token);
        return {};
      },
      'blobs.save': ({ sha256, kind, suggestedName }) =>
        saveCopy({ blobs: office().blobs, dialogs }, { sha256, kind, suggestedName }),
      'blobs.list': async () => ({ kept: [...(await office().blobs.list())] }),
      'blobs.sweep': async ({ unreferred }) => ({ removed: await office().blobs.sweep(new Set(unreferred)) }),
      'scans.describe': async () => ({ folder: await office().scans.name(), canChoose: folders.canAsk }),
      'scans.choose': async () => {
        const path = await folders.askForFolder();
        if (path !== null) await office().scans.choose(path);
        return { folder: await office().scans.name() };
      },
      'scans.forget': async () => {
        await office().scans.forget();
        return {};
      },
      'scans.list': async () => {
        const listed = await office().scans.list();
        return listed.ok ? ok({ files: [...listed.value] }) : listed;
      },
      'scans.take': async ({ token }) => {
        const opened = await office().scans.open(token);
        if (!opened.ok) return opened;
        const kept = await sendInPieces(opened.value, { begin, put, finish, drop });
        if (kept.ok) await office().scans.markTaken(token);
        return kept;
      },
    },
    routes: [
      {
        method: 'GET',
        path: '/_data/blobs/:sha256',
        handle: async ({ params, query, range }) => {
          const reader = await office().blobs.open(params.sha256 ?? '');
          const ranges = query.get('ranges');
          return ranges === null ? answerRange(reader, range ?? null) : answerRanges(reader, ranges);
        },
      },
    ],
  };
}
