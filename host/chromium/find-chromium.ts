import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const UNIX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const WINDOWS_PLACES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The system's Chromium (or a browser made of it), or null; `CHROMIUM_PATH` wins over what is found. */
export function findChromium(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const given = env.CHROMIUM_PATH;
  if (given) return exists(given) ? given : null;
  return candidates(env, platform).find(exists) ?? null;
}

function candidates(env: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform !== 'win32') {
    const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter((folder) => folder !== '');
    return UNIX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  }
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return WINDOWS_PLACES.flatMap((place) => roots.map((root) => join(root, ...place)));
}
