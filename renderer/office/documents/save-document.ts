import type { SheetModel } from '#shared/documents/sheet-model.ts';
import type { WordOrder } from '#shared/documents/word-order.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../bridge.ts';

/** Saves the very bytes of a made document; the path, or null when the user changed his mind. */
export async function saveMade(documentId: string, suggestedName: string): Promise<Result<string | null, Refusal>> {
  const saved = await bridge['documents.save']({ documentId, suggestedName });
  return saved.ok ? ok(saved.value.path) : err(saved.error);
}

/** Makes the document as a Word file and saves it; the path, or null when the user changed his mind. */
export async function saveWord(order: WordOrder, suggestedName: string): Promise<Result<string | null, Refusal>> {
  const made = await bridge['documents.makeWord']({ order });
  if (!made.ok) return err(made.error);
  const { documentId } = made.value;
  const saved = await saveMade(documentId, suggestedName);
  await bridge['documents.drop']({ documentId });
  return saved;
}

/** Makes a workbook and saves it; the path, or null when the user changed his mind. */
export async function saveWorkbook(model: SheetModel, suggestedName: string): Promise<Result<string | null, Refusal>> {
  const written = await bridge['sheets.write']({ model });
  if (!written.ok) return err(written.error);
  const { documentId } = written.value;
  const saved = await saveMade(documentId, suggestedName);
  await bridge['documents.drop']({ documentId });
  return saved;
}
