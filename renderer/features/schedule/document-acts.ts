import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import { scheduleSheet } from '#shared/documents/schedule-sheet.ts';
import { scheduleShortName } from '#shared/documents/schedule-texts.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../../office/bridge.ts';

/** Saves the very bytes of a made document; the path, or null when the user changed his mind. */
export async function saveMade(documentId: string, model: ScheduleModel): Promise<Result<string | null, Refusal>> {
  const saved = await bridge['documents.save']({ documentId, suggestedName: scheduleShortName(model) });
  return saved.ok ? ok(saved.value.path) : err(saved.error);
}

/** Makes the workbook of a schedule and saves it. */
export async function saveWorkbook(model: ScheduleModel): Promise<Result<string | null, Refusal>> {
  const written = await bridge['sheets.write']({ model: scheduleSheet(model) });
  if (!written.ok) return err(written.error);
  const { documentId } = written.value;
  const saved = await saveMade(documentId, model);
  await bridge['documents.drop']({ documentId });
  return saved;
}
