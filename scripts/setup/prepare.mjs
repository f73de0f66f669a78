import { buildWhenStale } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron.mjs';
import { node24 } from './paths.mjs';
import { ensurePrograms } from './system-programs.mjs';
import { texts } from './texts.mjs';

/** Libraries and Node 24, by which everything else runs. */
export function prepareLibraries() {
  installDependencies();
  const node = node24();
  if (node !== null) return node;
  console.error(texts.noNode);
  return process.exit(1);
}

/**
 * Everything that has to be there before the program or its tests run: libraries, the runtime, the system's
 * programs, a fresh build. Gives Node 24 and Electron's binary (null: the host takes a system Chromium).
 */
export function prepare({ programs }) {
  const node = prepareLibraries();
  const electron = ensureElectron();
  ensurePrograms(electron === null ? programs : programs.filter((name) => name !== 'chromium'));
  buildWhenStale();
  return { node, electron };
}
