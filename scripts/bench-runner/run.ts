import { existsSync, readdirSync } from 'node:fs';
import { arch, cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, Figure } from './figure.ts';
import { tableOf } from './table.ts';

const folder = join(import.meta.dirname, '../bench');

function machine(): Readonly<Record<string, string | number>> {
  return {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()} ${arch()}`,
    node: process.versions.node,
  };
}

function benchNames(): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => /^[a-z-]+\.ts$/.test(file)).map((file) => file.slice(0, -3));
}

async function figuresOf(name: string): Promise<readonly Figure[]> {
  const bench: Bench = await import(pathToFileURL(join(folder, `${name}.ts`)).href);
  return bench.run();
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benchNames().includes(name));
if (asked.length === 0 || unknown.length > 0) {
  console.error(`npm run -s bench -- NAME, NAME: ${benchNames().join(', ') || '-'}`);
  process.exit(2);
}

console.log(JSON.stringify({ machine: machine() }));
const measured: Figure[] = [];
for (const name of asked) {
  for (const figure of await figuresOf(name)) {
    measured.push(figure);
    console.log(JSON.stringify(figure));
  }
}
console.error(tableOf(measured));
process.exit(measured.every((figure) => figure.ok) ? 0 : 1);
