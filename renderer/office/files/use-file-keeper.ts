import { useCallback } from 'react';
import { heavyWarning } from '#shared/domain/files/file-size.ts';
import { troubleOf } from '#shared/domain/files/file-trouble.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';
import type { FileKind, FileTrouble } from '#shared/records/stored-file.ts';
import { keepFile } from './keep-file.ts';

/** {@link keepFile} as a box of files takes it: a refusal is said in words. */
export type FileKeeper = (
  file: File,
  onProgress: (sent: number, all: number) => void,
  signal: AbortSignal,
) => Promise<Result<KeptFile, string>>;

/** Keeps files for a box of files. */
export function useFileKeeper(): FileKeeper {
  return useCallback(async (file, onProgress, signal) => {
    const kept = await keepFile(file, onProgress, signal);
    return kept.ok ? ok(kept.value) : err(explain(kept.error));
  }, []);
}

/** What is said beside a kept file: its trouble, or that it is heavy; null when there is nothing to say. */
export function warningOf(file: {
  readonly kind: FileKind;
  readonly trouble: FileTrouble | null;
  readonly size: number;
}): string | null {
  const refusal = troubleOf(file) ?? heavyWarning(file.size);
  return refusal && explain(refusal);
}
