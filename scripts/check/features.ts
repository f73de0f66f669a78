import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many features the peers have between them: the bar of the product. */
const FEATURES = 124;

/** A row of docs/features.md. */
export type FeatureRow = { readonly number: number; readonly place: string; readonly test: string };

/** Reads the rows of the table: number, name, five marks of the source systems, place, test. */
export function featureRows(page: string): readonly FeatureRow[] {
  return page.split('\n').flatMap((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const number = Number(cells[1]);
    if (!Number.isInteger(number) || number < 1 || cells.length < 11) return [];
    return [{ number, place: cells[8] ?? '', test: cells[9] ?? '' }];
  });
}

/** What is wrong with the table: a row that is missing, or that names a test that is missing or skipped. */
export function featureTroubles(page: string, read: (path: string) => string | null): readonly string[] {
  const rows = featureRows(page);
  const missing = Array.from({ length: FEATURES }, (_, i) => i + 1).filter(
    (number) => rows.filter((row) => row.number === number).length !== 1,
  );
  return [
    ...missing.map((number) => `row ${number} does not stand just once`),
    ...rows.flatMap((row) => troubleOf(row, read) ?? []),
  ];
}

/** A row says "not yet" or names a place and, as `file: title`, a test that runs. */
function troubleOf({ number, place, test }: FeatureRow, read: (path: string) => string | null): string | null {
  if (place === 'not yet') return test === '' ? null : `row ${number}: a feature that is not yet there has no test`;
  const [, path, title] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
  if (place === '' || !path || !title) return `row ${number}: name the place and the test as \`file\`: title`;
  const source = read(path);
  if (source === null) return `row ${number}: no file ${path}`;
  const calls = callsOf(source, title.replaceAll('\\|', '|'));
  if (calls.length === 0) return `row ${number}: ${path} has no test «${title}»`;
  return calls.some((call) => !/\.(skip|todo|fixme|fails?)\b/.test(call))
    ? null
    : `row ${number}: «${title}» is skipped`;
}

/** The beginnings of `test(…)` calls that have the title. */
function callsOf(source: string, title: string): readonly string[] {
  const quoted = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const call = new RegExp(`\\btest(?:\\.\\w+)*(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\(\\s*(['"\`])${quoted}\\1`, 'g');
  return Array.from(source.matchAll(call), ([text]) => text);
}

/** The check of docs/features.md. */
export function checkFeatures(root: string): readonly string[] {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
  const page = read('docs/features.md');
  return page === null ? ['docs/features.md is missing'] : featureTroubles(page, read);
}
