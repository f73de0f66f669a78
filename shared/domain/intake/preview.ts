import type { BodyRow } from './body-rows.ts';
import { readBody } from './body-rows.ts';
import type { Field, Intake } from './fields.ts';
import { isFieldOf } from './fields.ts';
import type { Header } from './find-header.ts';
import { chosenHeader, findHeader, sampleRows } from './find-header.ts';
import type { Grid } from './grid.ts';
import { columnLetter, spreadDown } from './grid.ts';
import type { ApplicationDraft, ExpertDraft, IntakeDraft, IntakeRow } from './intake-row.ts';
import { readApplication } from './read-application.ts';
import { readExpert } from './read-expert.ts';
import type { Tidied } from './tidied.ts';
import { countTidied } from './tidied.ts';
import { unifyPlaces } from './unify-places.ts';

/** How to read a sheet: what the user has chosen; null is "find it yourself". */
export type PreviewOptions = {
  /** Row of the head, from 1. */
  readonly headerRow: number | null;
  readonly mapping: readonly (string | null)[] | null;
  /** The municipality of rows that name none. */
  readonly municipality: string;
};

/** A column of the file and the field it is loaded into. */
export type PreviewColumn = { readonly letter: string; readonly heading: string; readonly field: Field | null };

/**
 * A sheet that has been read, before anything of it is loaded. `headerRows` is null when no head was found: then there
 * are no rows, and the user shows the head among `sample`.
 */
export type Preview<Draft extends IntakeDraft> = {
  readonly headerRows: readonly [number, number] | null;
  readonly sample: readonly (readonly string[])[];
  readonly columns: readonly PreviewColumn[];
  readonly sections: number;
  readonly totals: number;
  readonly tidied: Tidied;
  readonly rows: readonly IntakeRow<Draft>[];
};

/** Reads a journal of applications. */
export function previewApplications(grid: Grid, options: PreviewOptions): Preview<ApplicationDraft> {
  return previewOf(grid, 'applications', options, readApplication);
}

/** Reads a list of experts. */
export function previewExperts(grid: Grid, options: PreviewOptions): Preview<ExpertDraft> {
  return previewOf(grid, 'experts', options, readExpert);
}

function previewOf<D extends IntakeDraft>(
  raw: Grid,
  intake: Intake,
  options: PreviewOptions,
  read: (number: number, texts: BodyRow['texts']) => IntakeRow<D>,
): Preview<D> {
  const grid = spreadDown(raw);
  const header =
    options.headerRow === null ? findHeader(raw, intake) : chosenHeader(raw, intake, options.headerRow - 1);
  const sample = sampleRows(raw);
  if (!header) return { ...NOTHING_READ, sample, rows: [] };
  const mapping = chosenMapping(header, intake, options.mapping);
  const body = readBody(grid, header, mapping, options.municipality);
  return {
    headerRows: [header.first + 1, header.last + 1],
    sample,
    columns: columnsOf(header, mapping),
    sections: body.sections,
    totals: body.totals,
    tidied: countTidied(body.rows),
    rows: unifyPlaces(body.rows.map(({ number, texts }) => read(number, texts))),
  };
}

const NOTHING_READ = {
  headerRows: null,
  columns: [],
  sections: 0,
  totals: 0,
  tidied: { snils: 0, blanks: 0, dates: 0, capitals: 0 },
} as const;

function chosenMapping(header: Header, intake: Intake, chosen: PreviewOptions['mapping']): readonly (Field | null)[] {
  if (chosen === null) return header.mapping;
  return header.headings.map((_, column) => {
    const field = chosen[column] ?? null;
    return isFieldOf(intake, field) ? field : null;
  });
}

/** Columns with a heading or a field; the empty rest of a sheet is not shown. */
function columnsOf(header: Header, mapping: readonly (Field | null)[]): readonly PreviewColumn[] {
  const columns = header.headings.map((heading, i) => ({
    letter: columnLetter(i),
    heading,
    field: mapping[i] ?? null,
  }));
  const last = columns.findLastIndex(({ heading, field }) => heading !== '' || field !== null);
  return columns.slice(0, last + 1);
}
