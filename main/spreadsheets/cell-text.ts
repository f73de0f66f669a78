import type { CellValue } from 'exceljs';

/**
 * The text of a cell as the import reads it: dates as ISO text, numbers as digits, formulas as their values, errors as
 * Excel shows them.
 */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (value instanceof Date) return dateText(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return linkText(value.text);
  if ('formula' in value || 'sharedFormula' in value) return cellText(value.result);
  return '';
}

/** Whether the cell has a formula whose value was never counted. */
export function isEmptyFormula(value: CellValue | undefined): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return ('formula' in value || 'sharedFormula' in value) && (value.result === undefined || value.result === null);
}

/** Fifteen digits are all that a spreadsheet keeps; the rest is noise of binary fractions. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? String(value) : String(Number(value.toPrecision(15)));
}

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

/** The library gives the text of a link as a string, or as runs when it is formatted. */
function linkText(text: unknown): string {
  if (typeof text === 'string') return text;
  const runs = typeof text === 'object' && text !== null && 'richText' in text ? text.richText : null;
  return Array.isArray(runs) ? runs.map((run: { text?: unknown }) => String(run.text ?? '')).join('') : '';
}
