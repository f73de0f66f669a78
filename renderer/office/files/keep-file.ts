import { whySizeRefused } from '#shared/domain/files/file-size.ts';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';
import { refusalSchema } from '#shared/protocol/ipc/call.ts';
import { bridge } from '../bridge.ts';

/** Bodies to main go in pieces: the window holds one of them, whatever the size of the file. */
const PIECE_BYTES = 4 * 1024 * 1024;

/**
 * Gives a file to the office, which seals it and says what it is by its content. A file that is already kept is kept once.
 * Nothing refers to it yet: a command (`attachFile`, `supplementPortfolio`) does that.
 */
export async function keepFile(
  file: File,
  onProgress: (sent: number, all: number) => void,
  signal: AbortSignal,
): Promise<Result<KeptFile, Refusal>> {
  const refusal = whySizeRefused(file.size);
  if (refusal) return err(refusal);
  const begun = await bridge['blobs.begin']({ name: file.name.slice(-300), size: file.size });
  if (!begun.ok) return begun;
  const { token } = begun.value;
  const sent = await sendPieces(file, token, onProgress, signal);
  if (sent.ok) return bridge['blobs.finish']({ token });
  await bridge['blobs.cancel']({ token });
  return sent;
}

/** Where the bytes of a kept file are read, whole or by ranges. */
export function fileAddress(sha256: string): string {
  return `/_data/blobs/${sha256}`;
}

async function sendPieces(
  file: File,
  token: string,
  onProgress: (sent: number, all: number) => void,
  signal: AbortSignal,
): Promise<Result<null, Refusal>> {
  for (let offset = 0; offset < file.size; offset += PIECE_BYTES) {
    if (signal.aborted) return err(refuseFile('file.cancelled', {}));
    const body = await pieceOf(file, offset);
    if (!body) return err(refuseFile('file.unreadable', {}));
    const answer = await fetch(`/_data/blobs/incoming/${token}?offset=${offset}`, { method: 'PUT', body });
    if (!answer.ok) return err(await whyNotTaken(answer));
    onProgress(offset + body.byteLength, file.size);
  }
  return signal.aborted ? err(refuseFile('file.cancelled', {})) : ok(null);
}

/** A file on a stick that was pulled out, or open in another program, cannot be read. */
async function pieceOf(file: File, offset: number): Promise<ArrayBuffer | null> {
  try {
    return await file.slice(offset, offset + PIECE_BYTES).arrayBuffer();
  } catch {
    return null;
  }
}

async function whyNotTaken(answer: Response): Promise<Refusal> {
  const told = answer.status === 409 ? refusalSchema.safeParse(await answer.json()) : null;
  return told?.success ? told.data : refuseFile('file.interrupted', {});
}
