import { resolve } from 'node:path';
import { assignFiles } from './assign-files.ts';
import { readArguments } from './read-arguments.ts';

const asked = readArguments(process.argv.slice(2));
const here = process.env.INIT_CWD ?? process.cwd();
const outcome = asked.ok
  ? await assignFiles(resolve(here, asked.value.in), resolve(here, asked.value.out), (line) => console.error(line))
  : asked;
if (!outcome.ok) {
  console.error(outcome.error);
  process.exitCode = 1;
}
