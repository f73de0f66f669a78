import type { SheetModel } from '#shared/documents/sheet-model.ts';
import type { IntakeDraft } from '#shared/domain/intake/intake-row.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../../office/bridge.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { isTaken, type JudgedRow } from './judged-row.ts';
import { texts } from './texts.ts';

/** Pixels of a column on the screen for one character of Excel. */
const PIXELS_PER_CHARACTER = 6;

/** Rows that will not be loaded, as the table shows them, each with its reason. */
export function errorsModel<D extends IntakeDraft>(
  columns: readonly TableColumn<JudgedRow<D>>[],
  rows: readonly JudgedRow<D>[],
): SheetModel {
  const told = columns.filter(({ id }) => id !== 'acts');
  return {
    sheet: texts.errorsSheet.name,
    title: [texts.errorsSheet.title],
    columns: told.map(({ id, title, fullTitle, width }) => ({
      header: fullTitle ?? title,
      width: id === 'reason' ? 48 : Math.round(width / PIXELS_PER_CHARACTER),
      kind: id === 'number' ? ('number' as const) : ('text' as const),
      wrap: id === 'reason',
    })),
    rows: rows
      .filter((row) => !isTaken(row))
      .map((row) => told.map((column) => (column.id === 'number' ? row.row.number : column.text(row)))),
    frozenHeader: true,
    autofilter: true,
    landscape: true,
  };
}

/** Asks where to save the workbook and saves it; false when the user changed his mind. */
export async function saveErrors(model: SheetModel): Promise<Result<boolean, Refusal>> {
  const made = await bridge['sheets.write']({ model });
  if (!made.ok) return made;
  const { documentId } = made.value;
  const saved = await bridge['documents.save']({ documentId, suggestedName: texts.bar.errorsFile });
  void bridge['documents.drop']({ documentId });
  return saved.ok ? ok(saved.value.path !== null) : saved;
}
