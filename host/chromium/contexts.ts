import { type BrowserContext, chromium } from 'playwright-core';
import { app, chromiumSwitches } from '../electron/app.ts';
import type { HostSession } from '../electron/session.ts';
import { launchOptions } from './launch-options.ts';
import { applyPermissions } from './permissions.ts';
import { writePreferences } from './preferences.ts';

/** How the window that needs the context looks. */
export type ContextNeed = {
  readonly isShown: boolean;
  readonly width: number;
  readonly height: number;
  readonly address: string;
  readonly hasScript: boolean;
};

const contexts = new Map<HostSession, Promise<BrowserContext>>();

/** The Chromium of a session, started with its first window. */
export function contextOf(session: HostSession, need: ContextNeed): Promise<BrowserContext> {
  const started = contexts.get(session) ?? (session.isInMemory ? inMemory(need) : inProfile(session, need));
  contexts.set(session, started);
  return started;
}

/**
 * A window of its own begins empty: the program's address is opened when requests are answered. A page that fails
 * while Playwright attaches to it can leave the start waiting for ever.
 */
const OWN_WINDOW = '--app=data:text/html,';

async function inProfile(session: HostSession, need: ContextNeed): Promise<BrowserContext> {
  const args = [...chromiumSwitches(), `--window-size=${need.width},${need.height}`];
  const options = launchOptions(!need.isShown, need.isShown ? [...args, OWN_WINDOW] : args);
  const profile = app.getPath('sessionData');
  writePreferences(profile);
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    viewport: null,
    locale: 'ru-RU',
    acceptDownloads: false,
  });
  endWith(() => context.close());
  await applyPermissions(session, context, new URL(need.address).origin);
  return context;
}

async function inMemory(need: ContextNeed): Promise<BrowserContext> {
  const browser = await chromium.launch(launchOptions(true, chromiumSwitches().filter(isNotDebugging)));
  endWith(() => browser.close());
  return browser.newContext({ locale: 'ru-RU', javaScriptEnabled: need.hasScript, acceptDownloads: false });
}

function isNotDebugging(flag: string): boolean {
  return !flag.startsWith('--remote-debugging');
}

function endWith(close: () => Promise<void>): void {
  app.on('host-exit', close);
}
