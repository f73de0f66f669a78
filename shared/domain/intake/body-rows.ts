import type { Field, FieldTexts } from './fields.ts';
import type { Header } from './find-header.ts';
import type { Grid } from './grid.ts';
import { municipalityName } from './place-name.ts';
import { isBlank, plainWords } from './text.ts';

/** A row of the table as it stands: number from 1, the texts of its fields as the file has them. */
export type BodyRow = { readonly number: number; readonly texts: FieldTexts };

/** What stands under the head. `sections` are rows that name a municipality; the other figures are rows passed over. */
export type Body = {
  readonly rows: readonly BodyRow[];
  readonly sections: number;
  readonly totals: number;
};

const TOTAL = /^(?:всего|итого|подитог|подытог|общее количество|общее число)(?: |$)/;
const PLACE =
  /(?:^| )(?:район|округ|город|г(?= |$)|зато|область|областн|муниципал|территори|учрежден|организаци|край|республик|пгт|поселен)/;
const NOT_A_PLACE =
  /^(?:январ|феврал|март|апрел|май|мая|июн|июл|август|сентябр|октябр|ноябр|декабр|\d+ (?:год|квартал)|период|лист|страниц|утвержд|согласован|секретар|председател|подпис|исполнит|примечан)/;

/**
 * Reads the rows under the head. A row that holds one text over the whole width names the municipality of the rows
 * below; «Всего…» and repeated heads are passed over.
 */
export function readBody(grid: Grid, header: Header, mapping: readonly (Field | null)[], municipality: string): Body {
  const rows: BodyRow[] = [];
  const counts = { sections: 0, totals: 0 };
  const wide = wideRows(grid);
  let section = municipality;
  for (let i = header.last + 1; i < grid.rows.length; i += 1) {
    const cells = grid.rows[i] ?? [];
    const first = nextFilled(cells, 0);
    if (first < 0 || isRepeatedHead(cells, first, header) || isNumbering(cells, first)) continue;
    const opening = cells[first] ?? '';
    const isLone = nextFilled(cells, first + 1) < 0;
    if (isTotal(opening)) counts.totals += 1;
    else if (!isLone) rows.push({ number: i + 1, texts: textsOf(cells, mapping, section) });
    else if (isSection(opening, wide.has(i), mapping[first] ?? null)) {
      section = municipalityName(opening);
      counts.sections += 1;
    } else if (isLoneData(mapping[first] ?? null)) {
      rows.push({ number: i + 1, texts: textsOf(cells, mapping, section) });
    }
  }
  return { rows, ...counts };
}

function textsOf(cells: readonly string[], mapping: readonly (Field | null)[], section: string): FieldTexts {
  const texts: Partial<Record<Field, string>> = {};
  for (let column = 0; column < mapping.length; column += 1) {
    const field = mapping[column];
    const text = cells[column];
    if (field && text) texts[field] = text;
  }
  if (isBlank(texts.municipality ?? '')) texts.municipality = section;
  return texts;
}

/** Rows that one merged cell takes for the most part. */
function wideRows(grid: Grid): ReadonlySet<number> {
  return new Set(
    grid.merges
      .filter((merge) => merge.top === merge.bottom && merge.right - merge.left >= 2)
      .map((merge) => merge.top),
  );
}

function isSection(text: string, isWide: boolean, field: Field | null): boolean {
  const words = plainWords(text);
  if (!/\p{L}{2}/u.test(words) || words.length > 120 || NOT_A_PLACE.test(words)) return false;
  return isWide || field === null || field === 'municipality' || PLACE.test(words);
}

/** A row of one cell is somebody's only where the cell says who; a lone number is a prepared empty row. */
function isLoneData(field: Field | null): boolean {
  return field === 'fullName' || field === 'lastName' || field === 'snils';
}

/** The head printed again on the next page. */
function isRepeatedHead(cells: readonly string[], first: number, header: Header): boolean {
  const isSame = (column: number) => plainWords(cells[column] ?? '') === plainWords(header.headings[column] ?? '');
  if (/^\d/.test(cells[first] ?? '') || !isSame(first)) return false;
  const filled = filledColumns(cells);
  return filled.length >= 3 && filled.every(isSame);
}

/** The row «1 2 3 4 …» that official forms have under the head. */
function isNumbering(cells: readonly string[], first: number): boolean {
  if (Number(cells[first]) !== 1) return false;
  const filled = filledColumns(cells);
  return filled.length >= 3 && filled.every((column, i) => Number(cells[column]) === i + 1);
}

function isTotal(opening: string): boolean {
  return /^[\s«"]*[вВиИпПоО]/.test(opening) && TOTAL.test(plainWords(opening));
}

function filledColumns(cells: readonly string[]): readonly number[] {
  return cells.flatMap((text, column) => (isBlank(text) ? [] : [column]));
}

/** The first filled cell from this one on, or -1. */
function nextFilled(cells: readonly string[], from: number): number {
  for (let column = from; column < cells.length; column += 1) if (!isBlank(cells[column] ?? '')) return column;
  return -1;
}
