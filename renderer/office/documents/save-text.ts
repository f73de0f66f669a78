import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { TextKind } from '#shared/protocol/ipc/documents.ts';
import { bridge } from '../bridge.ts';
import { saveMade } from './save-document.ts';

/** Saves a text as a file of its kind; the path, or null when the user changed his mind. The name never holds a person's. */
export async function saveText(
  kind: TextKind,
  text: string,
  suggestedName: string,
): Promise<Result<string | null, Refusal>> {
  const kept = await bridge['documents.keepText']({ kind, text });
  if (!kept.ok) return err(kept.error);
  const { documentId } = kept.value;
  const saved = await saveMade(documentId, suggestedName);
  await bridge['documents.drop']({ documentId });
  return saved;
}
