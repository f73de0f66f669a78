import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the demonstration is given: a folder with a journal and experts, and where its results go. */
export type DemoArguments = {
  readonly journals: { readonly xlsx: string; readonly csv: string };
  readonly experts: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly out: string;
};

const SAMPLE = join(import.meta.dirname, '../../tests/fixtures/import');

/** Reads `--in DIR` and `--out DIR`; without `--in` the sample that the project ships. Throws a sentence. */
export function readDemoArguments(argv: readonly string[], cwd: string): DemoArguments {
  const { values } = parseArgs({ args: [...argv], options: { in: { type: 'string' }, out: { type: 'string' } } });
  const folder = values.in === undefined ? SAMPLE : resolve(cwd, values.in);
  const file = (name: string) => {
    const path = join(folder, name);
    if (!existsSync(path))
      throw new Error(`В папке ${folder} нет файла ${name}. Положите его туда или укажите другую папку.`);
    return path;
  };
  return {
    journals: { xlsx: file('journal.xlsx'), csv: file('journal-cp1251.csv') },
    experts: file('experts.xlsx'),
    expected: JSON.parse(readFileSync(file('expected.json'), 'utf8')),
    out: resolve(cwd, values.out ?? 'demo-out'),
  };
}
