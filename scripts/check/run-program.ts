import { spawn } from 'node:child_process';

/** How a program ended, with all that it printed. */
export type Ended = { readonly code: number; readonly printed: string };

/** Runs a program to its end. */
export function runProgram(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let printed = '';
    const keep = (piece: Buffer) => {
      printed += piece.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ code: 1, printed: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}
