import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { sourceFiles } from './source-files.ts';

const FOLDERS = ['shared', 'main', 'host', 'preload', 'renderer', 'scripts', 'tests'];

/** What the import rules say of the whole program; empty when all is well. */
export async function checkImports(root: string): Promise<readonly string[]> {
  const { options, ...ruleSet } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
  const present = FOLDERS.filter((folder) => sourceFiles(root, folder).length > 0);
  const { output } = await cruise(present, { ...options, baseDir: root, ruleSet, validate: true });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text');
  return [...unseen(root, present, output), ...violations(output)];
}

/** Files that stand in the folders and were not read: without this, a parser that reads nothing is green. */
function unseen(root: string, folders: readonly string[], result: ICruiseResult): readonly string[] {
  const seen = new Set(result.modules.map((module) => module.source));
  const files = folders.flatMap((folder) => sourceFiles(root, folder));
  return files.filter((file) => !seen.has(file)).map((file) => `${file}: not seen by dependency-cruiser`);
}

function violations(result: ICruiseResult): readonly string[] {
  return result.summary.violations
    .filter((found) => found.rule.severity === 'error')
    .map((found) => `${found.from} → ${found.to}: ${found.rule.name}`);
}
