import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Area } from '../ipc/handlers.ts';
import { type DataAnswer, type DataRequest, jsonAnswer } from '../origin/data-routes.ts';
import type { ReceivedFile, ReceivedFiles } from './received-files.ts';

/** How much the window may hand over. */
export type ShelfLimits = { readonly maxBytes: number; readonly maxFiles: number };

/** Tables are at most 30 MB; a few files at a time. */
export const SHELF_LIMITS: ShelfLimits = { maxBytes: 30 * 1024 * 1024, maxFiles: 8 };

type Slot = { readonly file: ReceivedFile; received: number };

/** The files area: files are announced, filled piece by piece in order, and live in memory only. */
export type FileShelf = {
  readonly area: Area<'files.begin' | 'files.drop'>;
  readonly files: ReceivedFiles;
  /** Forgets all files; done on lock. */
  clear(): void;
};

/** An empty shelf. */
export function createFileShelf(limits: ShelfLimits, newToken: () => string): FileShelf {
  const slots = new Map<string, Slot>();
  return {
    area: {
      handlers: {
        'files.begin': async ({ name, size }) => {
          if (size === 0) return err(refuseFile('file.empty', {}));
          if (size > limits.maxBytes) return err(refuseFile('file.tooBig', inMegabytes(size, limits.maxBytes)));
          if (slots.size >= limits.maxFiles) return err(refuseFile('file.tooMany', { limit: limits.maxFiles }));
          const token = newToken();
          slots.set(token, { file: { name, bytes: new Uint8Array(size) }, received: 0 });
          return ok({ token });
        },
        'files.drop': async ({ token }) => {
          slots.delete(token);
          return {};
        },
      },
      routes: [{ method: 'PUT', path: '/_data/files/:token', handle: async (request) => fill(slots, request) }],
    },
    files: {
      get: (token) => wholeFile(slots.get(token)),
      drop: (token) => void slots.delete(token),
    },
    clear: () => slots.clear(),
  };
}

function wholeFile(slot: Slot | undefined): ReceivedFile | null {
  return slot && slot.received === slot.file.bytes.byteLength ? slot.file : null;
}

/** Pieces come in order; a piece sent again after a lost answer is taken without harm. */
function fill(slots: ReadonlyMap<string, Slot>, request: DataRequest): DataAnswer {
  const slot = slots.get(request.params.token ?? '');
  const offset = Number(request.query.get('offset'));
  if (!slot) return notThere(404);
  const end = offset + request.body.byteLength;
  if (!Number.isInteger(offset) || offset < 0 || offset > slot.received || end > slot.file.bytes.byteLength) {
    return notThere(400);
  }
  slot.file.bytes.set(request.body, offset);
  slot.received = Math.max(slot.received, end);
  return jsonAnswer({ received: slot.received });
}

function notThere(status: 400 | 404): DataAnswer {
  return { status, contentType: 'text/plain; charset=utf-8', body: new Uint8Array(0) };
}

function inMegabytes(size: number, limit: number): { sizeMb: string; limitMb: string } {
  const figure = new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 1 });
  return {
    sizeMb: figure.format(Math.ceil((size / 1048576) * 10) / 10),
    limitMb: figure.format(limit / 1048576),
  };
}
