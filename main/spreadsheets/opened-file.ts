import type { Grid } from '#shared/domain/intake/grid.ts';
import type { OpenedSheets } from '#shared/protocol/ipc/sheets.ts';

/** A sheet of an opened file with its texts. */
export type OpenedSheet = {
  readonly name: string;
  readonly grid: Grid;
  readonly columns: number;
  readonly emptyFormulas: number;
};

/** A file as the reading process keeps it while the user looks at the preview. */
export type OpenedFile = {
  readonly format: 'xlsx' | 'csv';
  readonly writtenAs: string | null;
  readonly hiddenSheets: readonly string[];
  readonly sheets: readonly OpenedSheet[];
};

/** What the window is told of an opened file. */
export function summaryOf(file: OpenedFile): OpenedSheets {
  return {
    format: file.format,
    writtenAs: file.writtenAs,
    hiddenSheets: [...file.hiddenSheets],
    sheets: file.sheets.map(({ name, grid, columns }) => ({ name, rows: grid.rows.length, columns })),
    emptyFormulas: file.sheets.reduce((sum, sheet) => sum + sheet.emptyFormulas, 0),
  };
}
