import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { StoredFile } from '#shared/records/stored-file.ts';
import { bridge } from '../bridge.ts';

/** «Сохранить копию…»: the path, or null when the user changed his mind. */
export async function saveFileCopy(file: StoredFile, suggestedName: string): Promise<Result<string | null, Refusal>> {
  const saved = await bridge['blobs.save']({
    sha256: file.id,
    kind: file.kind,
    suggestedName: suggestedName.slice(0, 120),
  });
  return saved.ok ? ok(saved.value.path) : saved;
}
