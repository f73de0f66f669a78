import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inPath } from './paths.mjs';
import { texts } from './texts.mjs';

/** Programs that are not in npm, with Debian's package of each. */
const PROGRAMS = [
  { package: 'chromium', isThere: () => hasChromium() },
  { package: 'xvfb', isThere: () => inPath(['Xvfb']) !== null },
  { package: 'poppler-utils', isThere: () => inPath(['pdftoppm']) !== null },
];

/**
 * Makes sure that the needed programs are there: on Debian as root all of them are installed, elsewhere
 * the missing ones are named and nothing goes on.
 */
export function ensurePrograms(needed) {
  const missing = PROGRAMS.filter((program) => !program.isThere());
  if (missing.length === 0) return;
  if (canApt()) return aptInstall(missing.map((program) => program.package));
  const wanted = missing.map((program) => program.package).filter((name) => needed.includes(name));
  if (wanted.length === 0) return;
  console.error(texts.missing(wanted));
  process.exit(1);
}

function canApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && inPath(['apt-get']) !== null;
}

function aptInstall(names) {
  console.error(texts.aptInstalling(names));
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
  if (install.status === 0) return;
  console.error(texts.aptFailed(names));
  process.exit(1);
}

function hasChromium() {
  if (process.env.CHROMIUM_PATH) return existsSync(process.env.CHROMIUM_PATH);
  if (inPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'])) return true;
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].some((place) =>
    roots.some((folder) => folder && existsSync(`${folder}/${place}`)),
  );
}
