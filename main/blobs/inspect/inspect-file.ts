import { isNamedAs } from '#shared/domain/files/file-kinds.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { part, type Seen, type Source } from './seen.ts';
import { HEAD_BYTES, lookFor } from './sniff.ts';

/**
 * Says what a file is by its content, whatever its name says, and what is wrong with it. Reads its head, its tail and its
 * directories only: decodes nothing, unpacks nothing.
 */
export async function inspectFile(source: Source, name: string): Promise<Result<Seen, Refusal>> {
  const look = lookFor(await part(source, 0, HEAD_BYTES));
  if (!look.ok) return look;
  const inspected = await look.value(source);
  if (!inspected.ok) return inspected;
  const { kind, trouble } = inspected.value;
  return ok({ kind, trouble: trouble ?? (isNamedAs(name, kind) ? null : 'WRONG_EXTENSION') });
}
