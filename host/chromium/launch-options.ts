import type { LaunchOptions } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** Nothing of the browser's own may go to the network: there is no name that resolves, and no service that asks. */
const QUIET = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--disable-quic',
  '--disable-spell-checking',
  '--no-pings',
  '--no-first-run',
  '--hide-crash-restore-bubble',
];

/** Chromium refuses its sandbox to root on Linux; only there it is off. */
export function mayUseSandbox(platform: NodeJS.Platform, uid: number | undefined): boolean {
  return !(platform === 'linux' && uid === 0);
}

/** How every Chromium of the host is started. */
export function launchOptions(
  isHeadless: boolean,
  more: readonly string[],
  executablePath = findChromium(),
): LaunchOptions {
  if (executablePath === null) throw new Error('no Chromium found');
  const chromiumSandbox = mayUseSandbox(process.platform, process.getuid?.());
  return {
    executablePath,
    headless: isHeadless,
    chromiumSandbox,
    ignoreDefaultArgs: ['--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Chromium on Linux takes its language from the environment, not from --lang.
    env: { ...process.env, LANGUAGE: 'ru', LC_ALL: process.env.LC_ALL ?? 'C.UTF-8' },
    args: [...QUIET, ...more, ...(chromiumSandbox ? [] : ['--test-type'])],
  };
}
