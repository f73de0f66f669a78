import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { appDirectory } from '../app-directory.ts';

type PathName = Parameters<Electron.App['getPath']>[0];

/** What main uses of Electron's `app`; its events are `window-all-closed`, `web-contents-created`, `before-quit`, `will-quit`. */
type StoodApp = Pick<
  Electron.App,
  'whenReady' | 'getPath' | 'setPath' | 'getVersion' | 'isPackaged' | 'enableSandbox' | 'quit' | 'exit'
> & { readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch'> };

const switches: string[] = [];
const paths = new Map<string, string>();

/** Switches that main has asked for, as Chromium takes them. */
export function chromiumSwitches(): readonly string[] {
  return switches;
}

class StandInApp extends EventEmitter implements StoodApp {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => void switches.push(value ? `--${name}=${value}` : `--${name}`),
  };
  #isQuitting = false;

  async whenReady(): Promise<void> {}

  /** Chromium's own sandbox is on wherever it can be (`chromium/launch-options.ts`); there is nothing to add. */
  enableSandbox(): void {}

  getPath(name: PathName): string {
    return paths.get(name) ?? defaultPath(name);
  }

  setPath(name: string, path: string): void {
    paths.set(name, path);
  }

  getVersion(): string {
    const manifest: { version: string } = JSON.parse(readFileSync(join(appDirectory(), 'package.json'), 'utf8'));
    return manifest.version;
  }

  /** As in Electron: `before-quit` and `will-quit` may hold the end back with `preventDefault`. */
  quit(): void {
    if (this.#isQuitting) return;
    const event = { defaultPrevented: false, preventDefault: () => Object.assign(event, { defaultPrevented: true }) };
    this.emit('before-quit', event);
    if (!event.defaultPrevented) this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    if (this.#isQuitting) return;
    this.#isQuitting = true;
    void Promise.allSettled(this.listeners('host-exit').map((close) => close())).then(() => process.exit(code));
  }
}

function defaultPath(name: PathName): string {
  if (name === 'appData') return configHome();
  if (name === 'documents') return join(homedir(), 'Documents');
  if (name === 'temp') return tmpdir();
  if (name === 'home') return homedir();
  throw new Error(`the host knows no folder for ${name}`);
}

function configHome(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

export const app = new StandInApp();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
// Whoever started us with a channel and has gone, wants no window left behind.
if (process.channel) process.on('disconnect', () => app.quit());
process.channel?.unref();
