import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../bridge.ts';
import { saveMade } from './save-document.ts';

/** Saves texts as one archive; the path, or null when the user changed his mind. No name in it is a person's. */
export async function saveArchive(
  files: readonly { readonly name: string; readonly text: string }[],
  suggestedName: string,
): Promise<Result<string | null, Refusal>> {
  const kept = await bridge['documents.keepArchive']({ files: [...files] });
  if (!kept.ok) return err(kept.error);
  const { documentId } = kept.value;
  const saved = await saveMade(documentId, suggestedName);
  await bridge['documents.drop']({ documentId });
  return saved;
}
