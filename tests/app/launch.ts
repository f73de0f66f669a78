import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { electronBinary } from './electron-binary.ts';
import { openDisplay } from './virtual-display.ts';

/** How the application is started for a test. */
export type LaunchOptions = {
  /** Where the office lives; a new folder, removed at `close`, when not given. */
  readonly profile?: string;
  /** Where every saved file goes; a folder of the profile when not given. */
  readonly saveDir?: string;
  /** The folder with `out/` and package.json; this checkout when not given. */
  readonly appDirectory?: string;
  /** In a real window (Xvfb will do) instead of headless. */
  readonly isShown?: boolean;
};

/** The real application, running, with its window as a page of Playwright's. */
export type RunningApp = {
  readonly runtime: 'electron' | 'host';
  readonly page: Page;
  readonly browser: Browser;
  readonly profile: string;
  readonly saveDir: string;
  /** The folder that «Папка сканера…» chooses. */
  readonly scanDir: string;
  readonly process: ChildProcess;
  /** What the program has printed so far. */
  output(): string;
  /** Ends it as a user would, and waits. A profile made by `launchApp` is removed. */
  close(): Promise<void>;
  /** Ends main and the window at once, as a power cut would; the profile stays. */
  kill(): Promise<void>;
};

const ROOT = join(import.meta.dirname, '../..');

/** Which runtime the tests take: Electron where its binary is, otherwise the host on a system Chromium. */
export function testedRuntime(): 'electron' | 'host' {
  return electronBinary(ROOT) === null ? 'host' : 'electron';
}

/** Starts the built application on a profile and connects to its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'attestatsiya-'));
  const saveDir = options.saveDir ?? join(profile, 'saved');
  const port = await freePort();
  const scanDir = join(profile, 'scans');
  const flags = ['--profile', profile, '--save-dir', saveDir, '--scan-dir', scanDir, '--debug-port', String(port)];
  const needsDisplay = options.isShown === true || testedRuntime() === 'electron';
  const display = needsDisplay ? await openDisplay() : null;
  const started = startMain(options, options.isShown ? flags : [...flags, '--hidden'], display?.env);
  const printed: string[] = [];
  await untilOpen(started.process, printed);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const window = await processOf(browser);
  const ended = once(started.process, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    if (started.process.exitCode === null) started.process.kill(signal);
    if (signal === 'SIGKILL') kill(window);
    await ended;
    await browser.close();
    display?.close();
  };
  return {
    ...started,
    page: windowOf(browser),
    browser,
    profile,
    saveDir,
    scanDir,
    output: () => printed.join('\n'),
    kill: () => end('SIGKILL'),
    close: async () => {
      await end('SIGTERM');
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts main with the runtime that is there; the exit of a start that is refused can be awaited by the caller. */
export function startMain(
  options: Pick<LaunchOptions, 'appDirectory'>,
  flags: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): { readonly runtime: 'electron' | 'host'; readonly process: ChildProcess } {
  const directory = options.appDirectory ?? ROOT;
  const electron = electronBinary(ROOT);
  if (electron === null) {
    const args = [join(ROOT, 'host/run.ts'), '--app-dir', directory, ...flags];
    // By the channel the host learns when the test's process has gone, and leaves no window behind.
    return {
      runtime: 'host',
      process: spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env }),
    };
  }
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, directory, ...flags];
  return { runtime: 'electron', process: spawn(electron, args, { stdio: ['ignore', 'pipe', 'pipe'], env }) };
}

/** The process of the browser that shows the window; on Electron it is main itself. */
async function processOf(browser: Browser): Promise<number> {
  const protocol = await browser.newBrowserCDPSession();
  const { processInfo } = await protocol.send('SystemInfo.getProcessInfo');
  const found = processInfo.find((info) => info.type === 'browser');
  if (!found) throw new Error('the window has no process');
  return found.id;
}

function kill(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // It has ended by itself already: Chromium goes when main has gone.
  }
}

/** Main says when its window is open; its other lines are kept for the test's report. */
async function untilOpen(child: ChildProcess, printed: string[]): Promise<void> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('the program was started without pipes');
  createInterface({ input: stderr }).on('line', (line) => printed.push(line));
  const lines = createInterface({ input: stdout });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      printed.push(line);
      if (line.startsWith('Окно открыто')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the program ended with code ${code}:\n${printed.join('\n')}`)));
  });
}

/** The window's page; it answers within half a minute even on a busy machine, or the step that waits is named. */
function windowOf(browser: Browser): Page {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((candidate) => /^(?:app|https):\/\/bundle/.test(candidate.url()));
  if (!page) throw new Error('the window is not there');
  page.setDefaultTimeout(30_000);
  return page;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
