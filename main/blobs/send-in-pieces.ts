import type { FileHandle } from 'node:fs/promises';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';

const PIECE_BYTES = 4 * 1024 * 1024;

/** The same steps by which the window hands a file over. */
export type Receiver = {
  readonly begin: (name: string, size: number) => Promise<Result<{ token: string }, Refusal>>;
  readonly put: (token: string, offset: number, piece: Uint8Array<ArrayBuffer>) => Promise<Result<unknown, Refusal>>;
  readonly finish: (token: string) => Promise<Result<KeptFile, Refusal>>;
  readonly drop: (token: string) => Promise<void>;
};

/** Takes in a file of this computer; its handle is closed. A file that shrinks meanwhile is not taken. */
export async function sendInPieces(
  { name, size, file }: { readonly name: string; readonly size: number; readonly file: FileHandle },
  to: Receiver,
): Promise<Result<KeptFile, Refusal>> {
  try {
    const begun = await to.begin(name, size);
    if (!begun.ok) return begun;
    const { token } = begun.value;
    for (let offset = 0; offset < size; offset += PIECE_BYTES) {
      const piece = new Uint8Array(Math.min(PIECE_BYTES, size - offset));
      const { bytesRead } = await file.read(piece, 0, piece.length, offset);
      const put = bytesRead === piece.length ? await to.put(token, offset, piece) : unreadable();
      if (!put.ok) {
        await to.drop(token);
        return put;
      }
    }
    return await to.finish(token);
  } finally {
    await file.close();
  }
}

function unreadable() {
  return err(refuseFile('file.unreadable', {}));
}
