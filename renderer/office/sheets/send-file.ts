import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../bridge.ts';

/** Bodies to main go in pieces. */
const PIECE_BYTES = 4 * 1024 * 1024;

/** What the sender asks and tells on its way. */
export type Sending = {
  readonly isCancelled: () => boolean;
  readonly onToken: (token: string) => void;
  readonly onProgress: (sent: number, all: number) => void;
};

/** Gives a file of the user's to main, piece by piece; answers with the token by which main knows it. */
export async function sendFile(file: File, sending: Sending): Promise<Result<string, Refusal>> {
  const begun = await bridge['files.begin']({ name: file.name.slice(0, 300), size: file.size });
  if (!begun.ok) return begun;
  const { token } = begun.value;
  sending.onToken(token);
  for (let offset = 0; offset < file.size; offset += PIECE_BYTES) {
    if (sending.isCancelled()) return err(refuseSheet('sheet.cancelled', {}));
    const body = await piece(file, offset);
    if (!body) return err(refuseSheet('sheet.unreadable', {}));
    const answer = await fetch(`/_data/files/${token}?offset=${offset}`, { method: 'PUT', body });
    if (!answer.ok) return err(refuseSheet('sheet.notOpen', {}));
    sending.onProgress(Math.min(offset + PIECE_BYTES, file.size), file.size);
  }
  return ok(token);
}

/** A file on a stick that was pulled out, or open in another program, cannot be read. */
async function piece(file: File, offset: number): Promise<ArrayBuffer | null> {
  try {
    return await file.slice(offset, offset + PIECE_BYTES).arrayBuffer();
  } catch {
    return null;
  }
}
