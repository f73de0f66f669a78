import type { SheetModel } from '#shared/documents/sheet-model.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../bridge.ts';

/** Saves the very bytes of a made document; the path, or null when the user changed his mind. */
export async function saveMade(documentId: string, suggestedName: string): Promise<Result<string | null, Refusal>> {
  const saved = await bridge['documents.save']({ documentId, suggestedName });
  return saved.ok ? ok(saved.value.path) : err(saved.error);
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
