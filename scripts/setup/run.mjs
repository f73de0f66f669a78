import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a program in the foreground: signals are passed on, its exit code becomes ours, its end of channel tells of ours. */
export function runToEnd(command, args, env = process.env) {
  const child = spawn(command, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}
