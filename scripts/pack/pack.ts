import { join } from 'node:path';
import { runProgram } from '../check/run-program.ts';
import type { PackedSystem } from './stand-in-dist.ts';

/** Packs the folder of a system with electron-builder, offline; gives the folder. */
export async function pack(root: string, system: PackedSystem, electronDist: string): Promise<string> {
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const args = [builder, system === 'win' ? '--win' : '--linux', '--dir', '--x64', `-c.electronDist=${electronDist}`];
  const ended = await runProgram(process.execPath, args, root);
  if (ended.code !== 0) throw new Error(`electron-builder (${system}):\n${ended.printed}`);
  return join(root, 'dist', `${system}-unpacked`);
}
