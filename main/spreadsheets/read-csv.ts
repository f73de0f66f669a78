import { parse } from 'csv-parse/sync';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { decodeText } from './decode-text.ts';
import { dataRows, inFigures, SHEET_LIMITS } from './limits.ts';
import type { OpenedFile } from './opened-file.ts';

const SEPARATORS = [
  { mark: ';', words: 'точка с запятой' },
  { mark: '\t', words: 'табуляция' },
  { mark: ',', words: 'запятая' },
] as const;
/** Lines enough to tell the separator. */
const PROBE_LINES = 60;
/** The name of the only sheet of a text file. */
const SHEET_NAME = 'Текст';

/** Reads a text table: encoding and separator are found out. */
export function readCsv(bytes: Buffer): Result<OpenedFile, Refusal> {
  const decoded = decodeText(bytes);
  if (!decoded) return err(refuseSheet('sheet.unknownFormat', {}));
  const text = decoded.text.replace(/^\ufeff/, '');
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const separator = SEPARATORS.find(({ mark }) => mark === hint?.[1]) ?? mostRegular(text);
  const rows = withoutEmptyEnd(records(hint ? text.slice(hint[0].length) : text, separator.mark));
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length === 0) return err(refuseSheet('sheet.noTable', {}));
  const filled = dataRows(rows.filter((row) => row.length > 0).length);
  if (filled > SHEET_LIMITS.maxRows) {
    return err(refuseSheet('sheet.tooManyRows', { rows: inFigures(filled), limit: inFigures(SHEET_LIMITS.maxRows) }));
  }
  if (columns > SHEET_LIMITS.maxColumns) {
    return err(
      refuseSheet('sheet.tooManyColumns', { columns: inFigures(columns), limit: inFigures(SHEET_LIMITS.maxColumns) }),
    );
  }
  const sheet = { name: SHEET_NAME, grid: { rows, merges: [] }, columns, emptyFormulas: 0 };
  return ok({ format: 'csv', writtenAs: `${decoded.encoding}, ${separator.words}`, hiddenSheets: [], sheets: [sheet] });
}

/** A stray quote must not swallow the rest of the file: then quotes are taken as plain characters. */
function records(text: string, delimiter: string): readonly (readonly string[])[] {
  const options = { delimiter, relax_column_count: true, skip_empty_lines: false } as const;
  try {
    return parse(text, { ...options, relax_quotes: true });
  } catch {
    return parse(text, { ...options, quote: false });
  }
}

function mostRegular(text: string): (typeof SEPARATORS)[number] {
  const lines = text.split(/\r\n|\r|\n/, PROBE_LINES).map((line) => line.replace(/"[^"]*"/g, ''));
  let best: (typeof SEPARATORS)[number] = SEPARATORS[0];
  let most = 0;
  for (const separator of SEPARATORS) {
    const columns = usual(lines.map((line) => line.split(separator.mark).length).filter((count) => count > 1));
    if (columns > most) [best, most] = [separator, columns];
  }
  return best;
}

/** The count met most often, weighed by how many lines have it. */
function usual(counts: readonly number[]): number {
  const met = new Map<number, number>();
  for (const count of counts) met.set(count, (met.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, lines] of met) best = Math.max(best, (count - 1) * lines);
  return best;
}

/** Cells up to the last filled one, rows up to the last filled one. */
function withoutEmptyEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((text) => text.trim() !== '') + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
}
