import exceljs from 'exceljs';
import type { CellMeaning, ParsedCell } from './load-model.ts';
import { serialDateText } from './serial-date.ts';

const { ValueType } = exceljs;

/**
 * The text of a cell as the import reads it: dates as ISO text, numbers as digits, formulas as their values. An error
 * («#ДЕЛ/0!») says nothing of anybody: it reads as an empty cell.
 */
export function cellText(cell: ParsedCell, meaning: CellMeaning): string {
  const { type, styleId } = cell;
  const value = type === ValueType.Formula ? cell.result : cell.value;
  if (typeof value === 'number') {
    if (type === ValueType.String) return plainText(meaning.stringAt(value));
    return meaning.isDate(styleId) ? serialDateText(value, meaning.days1904) : numberText(value);
  }
  return plainText(value);
}

/** Whether the cell has a formula whose value was never counted. */
export function isEmptyFormula(cell: ParsedCell): boolean {
  return cell.type === ValueType.Formula && (cell.result === undefined || cell.result === null);
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value !== 'object' || value === null) return '';
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map(runText).join('');
  return '';
}

function runText(run: unknown): string {
  return typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string' ? run.text : '';
}

/** Fifteen digits are all that a spreadsheet keeps; the rest is noise of binary fractions. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? String(value) : String(Number(value.toPrecision(15)));
}
