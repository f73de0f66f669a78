import type { ListLine, ListModel } from '#shared/documents/list-model.ts';
import type { SheetHead, SheetValue } from '#shared/documents/sheet-model.ts';
import type { Office } from '../office.ts';

/** A list that leaves the window, as `tableOutput` gives it. */
export type ListRows = {
  readonly columns: readonly {
    readonly header: string;
    /** A short heading, for paper. */
    readonly title: string;
    readonly width: number;
    readonly kind: 'text' | 'date' | 'number';
    readonly align: 'start' | 'end';
  }[];
  readonly count: number;
  readonly valuesAt: (position: number) => readonly SheetValue[];
  readonly textsAt: (position: number) => readonly string[];
};

/** What is said of the list above its rows. */
export type ListWords = {
  /** «Заявления». */
  readonly title: string;
  /** The filter, the search, the order: line by line. */
  readonly notes: readonly string[];
};

/** Headings over the rows: the position of the first row of each, and its words. */
export type ListGroups = readonly { readonly first: number; readonly title: string }[];

/** Pixels of a column on the screen for one character of Excel. */
const PIXELS_PER_CHARACTER = 6.5;
const MIN_CHARACTERS = 6;
/** Narrower than this a date is broken on paper, and so is a word. */
const DATE_WIDTH = 100;
const LEAST_WIDTH = 64;

/** The head of the workbook of a list: its widths, its filter, and what stays while scrolling. */
export function listSheet({ title, notes }: ListWords, { columns }: ListRows): SheetHead {
  return {
    sheet: title.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31),
    title: [[title, ...notes].join('. ')],
    columns: columns.map(({ header, width, kind }) => ({
      header,
      width: Math.max(MIN_CHARACTERS, Math.round(width / PIXELS_PER_CHARACTER)),
      kind,
    })),
    frozenHeader: true,
    autofilter: true,
    landscape: true,
  };
}

/** The list as paper takes it. */
export function listPaper(office: Office, words: ListWords, rows: ListRows, groups: ListGroups): ListModel {
  const record = office.view.get('office', 'office');
  const titles = new Map(groups.map(({ first, title }) => [first, title]));
  const lines: ListLine[] = [];
  for (let position = 0; position < rows.count; position += 1) {
    const title = titles.get(position);
    if (title !== undefined) lines.push({ group: title });
    lines.push({ cells: [...rows.textsAt(position)] });
  }
  return {
    office: record?.commission ?? '',
    isSample: record?.isSample ?? false,
    title: words.title,
    notes: [...words.notes],
    columns: rows.columns.map(({ title, width, kind, align }) => ({
      title,
      width: kind === 'date' ? Math.max(width, DATE_WIDTH) : Math.max(width, LEAST_WIDTH),
      align,
    })),
    lines,
    madeOn: office.today(),
  };
}
