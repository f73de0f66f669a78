import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkFeatures } from './features.ts';
import { checkImports } from './imports.ts';
import { runProgram } from './run-program.ts';
import { checkTexts } from './texts.ts';

/** One check: empty when all is well, otherwise what is wrong. */
export type Step = { readonly name: string; run(): Promise<string> };

const TYPED = ['shared', 'main', 'preload', 'renderer', 'host', 'scripts', 'tests'];

/** All checks of the program, in the order in which they are told. */
export function allSteps(root: string): readonly Step[] {
  const bin = (path: string) => join(root, 'node_modules', path);
  const node = (name: string, ...args: readonly string[]): Step => ({
    name,
    run: () => outcome(process.execPath, args, root),
  });
  return [
    ...TYPED.map((folder) => node(`types: ${folder}`, bin('typescript/bin/tsc'), '-p', join(root, folder))),
    node('lint and format', bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '--colors=off', '.'),
    { name: 'imports', run: async () => (await checkImports(root)).join('\n') },
    { name: 'texts', run: async () => checkTexts(root).join('\n') },
    { name: 'features and their tests', run: async () => checkFeatures(root).join('\n') },
    node('dead code', bin('knip/bin/knip.js'), '--no-progress'),
    ...generators(root).map((file) => node(`generated: ${file}`, join(root, 'scripts/generate', file), '--check')),
  ];
}

/** Scripts that make committed files; with `--check` each compares instead of writing. */
function generators(root: string): readonly string[] {
  const folder = join(root, 'scripts/generate');
  return existsSync(folder) ? readdirSync(folder).filter((file) => /^(?!.*\.test\.)[\w-]+\.ts$/.test(file)) : [];
}

async function outcome(command: string, args: readonly string[], root: string): Promise<string> {
  const ended = await runProgram(command, args, root);
  return ended.code === 0 ? '' : ended.printed.trim() || `code ${ended.code}`;
}
