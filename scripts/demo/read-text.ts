import { execFileSync } from 'node:child_process';

/** The words of a PDF in one line, as they stand on its pages. */
export function readText(path: string): string {
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ');
}
