import { spawn } from 'node:child_process';
import { refuseDocument } from '#shared/domain/refusals/document-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PaperPrinter } from './paper-printer.ts';

/** Prints the very bytes through the system's `lp`, where there is no dialog of Electron's; they go by pipe, not by file. */
export function lpPaper(program = 'lp'): PaperPrinter {
  return {
    async print(file) {
      const outcome = await pipeInto(program, ['-t', 'attestation', '--', '-'], file.bytes);
      if (outcome === 'done') return ok({ isPrinted: true });
      return err(refuseDocument(outcome === 'missing' ? 'document.noPrinter' : 'document.printFailed', {}));
    },
  };
}

function pipeInto(program: string, args: readonly string[], bytes: Uint8Array): Promise<'done' | 'failed' | 'missing'> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => {
      complaint = (complaint + text.toString()).slice(0, 2000);
    });
    child.once('error', () => resolve('missing'));
    child.once('close', (code) => resolve(code === 0 ? 'done' : isWithoutPrinter(complaint) ? 'missing' : 'failed'));
    child.stdin.on('error', () => resolve('failed'));
    child.stdin.end(bytes);
  });
}

/** CUPS says so when no destination is set up. */
function isWithoutPrinter(complaint: string): boolean {
  return /no default destination|no destinations|scheduler is not running|connection refused/iu.test(complaint);
}
