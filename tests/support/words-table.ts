import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of a table of forms: what stands before the nominative, and the forms in the order of the cases. */
export type TableLine = {
  readonly mark: string;
  readonly isDoubtful: boolean;
  readonly nominative: string;
  /** Genitive, dative, accusative, instrumental, prepositional. */
  readonly forms: readonly string[];
};

/** Lines of `tests/fixtures/words/*.txt`; a question mark says that the form must be offered as doubtful. */
export function wordsTable(file: 'hard-names.txt' | 'posts.txt'): readonly TableLine[] {
  return readFileSync(join(import.meta.dirname, '../fixtures/words', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readLine);
}

function readLine(line: string): TableLine {
  const cells = line.split('|').map((cell) => cell.trim());
  const [mark = ''] = cells.length === 7 ? cells.splice(0, 1) : [/^\?/u.exec(line)?.[0] ?? ''];
  const [nominative = '', ...forms] = cells.map((cell) => cell.replace(/^\?\s*/u, ''));
  return {
    mark: mark.replace('?', ''),
    isDoubtful: mark.includes('?'),
    nominative,
    forms: forms.map((form) => withTail(form, nominative)),
  };
}

/** «…» stands for the tail of the nominative, which does not change. */
function withTail(form: string, nominative: string): string {
  if (!form.endsWith('…')) return form;
  const head = form.slice(0, -1);
  return [head, ...nominative.split(' ').slice(head.split(' ').length)].join(' ');
}
