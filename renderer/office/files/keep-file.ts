import { whySizeRefused } from '#shared/domain/files/file-size.ts';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type KeptFile, PIECE_BYTES } from '#shared/protocol/ipc/blobs.ts';
import { bridge } from '../bridge.ts';

/**
 * Gives a file to the office, which seals it and says what it is by its content. A file that is already kept is kept once.
 * Two pieces of it are in memory: one on its way, and the next being read.
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
  let next = pieceOf(file, 0);
  for (let offset = 0; offset < file.size; offset += PIECE_BYTES) {
    if (signal.aborted) return err(refuseFile('file.cancelled', {}));
    const piece = await next;
    if (!piece) return err(refuseFile('file.unreadable', {}));
    next = pieceOf(file, offset + PIECE_BYTES);
    const taken = await bridge['blobs.put']({ token, offset, piece }).catch(interrupted);
    if (!taken.ok) return taken;
    onProgress(taken.value.received, file.size);
  }
  return signal.aborted ? err(refuseFile('file.cancelled', {})) : ok(null);
}

/** A file on a stick that was pulled out, or open in another program, cannot be read. */
async function pieceOf(file: File, offset: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(offset, offset + PIECE_BYTES).arrayBuffer());
  } catch {
    return null;
  }
}

/** Main does not answer: the office has been locked or closed meanwhile. */
function interrupted() {
  return err(refuseFile('file.interrupted', {}));
}
