import { resolve } from 'node:path';

/** What the command line asks of main. */
export type Arguments = {
  /** Where the office lives; null is the user's own place. */
  readonly profile: string | null;
  readonly isHeadless: boolean;
  readonly debugPort: number | null;
  /** Where every saved file goes without asking; for tests. */
  readonly saveDir: string | null;
  /** The folder of scans that is chosen without asking; for tests. */
  readonly scanDir: string | null;
};

/**
 * Reads the flags `--profile DIR`, `--headless`, `--debug-port N`, `--save-dir DIR`, `--scan-dir DIR`, also spelt with `=`.
 * `--hidden` is `--headless` for Electron, where Chromium has a flag of that name for itself.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const profile = flagValue(argv, '--profile');
  const saveDir = flagValue(argv, '--save-dir');
  const scanDir = flagValue(argv, '--scan-dir');
  const port = Number(flagValue(argv, '--debug-port') ?? Number.NaN);
  return {
    profile: profile === null ? null : resolve(profile),
    isHeadless: argv.includes('--headless') || argv.includes('--hidden'),
    debugPort: Number.isInteger(port) && port > 0 && port < 65536 ? port : null,
    saveDir: saveDir === null ? null : resolve(saveDir),
    scanDir: scanDir === null ? null : resolve(scanDir),
  };
}

function flagValue(argv: readonly string[], flag: string): string | null {
  const glued = argv.find((arg) => arg.startsWith(`${flag}=`));
  if (glued) return glued.slice(flag.length + 1);
  const at = argv.indexOf(flag);
  return at < 0 ? null : (argv[at + 1] ?? null);
}
