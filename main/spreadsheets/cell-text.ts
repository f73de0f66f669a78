import exceljs, { type CellModel } from 'exceljs';

const { ValueType } = exceljs;

/**
 * The text of a cell as the import reads it: dates as ISO text, numbers as digits, formulas as their values, errors as
 * Excel shows them.
 */
export function cellText(cell: CellModel): string {
  if (cell.type === ValueType.Formula) return valueText(cell.result);
  return valueText(cell.type === ValueType.Hyperlink ? cell.text : cell.value);
}

/** Whether the cell has a formula whose value was never counted. */
export function isEmptyFormula(cell: CellModel): boolean {
  return cell.type === ValueType.Formula && (cell.result === undefined || cell.result === null);
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'object' || value === null) return '';
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map(runText).join('');
  return 'error' in value && typeof value.error === 'string' ? value.error : '';
}

function runText(run: unknown): string {
  return typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string' ? run.text : '';
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
