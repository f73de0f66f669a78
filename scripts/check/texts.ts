import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textTroubles } from './text-rules.ts';

const NOT_TEXT = /\.(?:png|jpg|ico|icns|xlsx|pdf|ttf|woff2|zip|csv)$/;

/** Looks through every file that is or will be committed. */
export function checkTexts(root: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const files = listed.split('\0').filter((file) => file !== '' && !NOT_TEXT.test(file));
  return files
    .filter((file) => existsSync(join(root, file)) && statSync(join(root, file)).isFile())
    .flatMap((file) => textTroubles(file, readFileSync(join(root, file), 'utf8')));
}
