import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { BrowserContext, Page } from 'playwright-core';
import { openBridge } from '../chromium/bridge.ts';
import { contextOf } from '../chromium/contexts.ts';
import { interceptAll } from '../chromium/intercept.ts';
import { app } from './app.ts';
import { type HostSession, session } from './session.ts';
import { HostContents } from './web-contents.ts';

type StoodWindow = Pick<Electron.BrowserWindow, 'loadURL' | 'isMinimized' | 'restore' | 'focus' | 'close' | 'destroy'>;

const open = new Set<BrowserWindow>();
const intercepted = new WeakSet<BrowserContext>();

/** A window: one page of the Chromium of its session. */
export class BrowserWindow extends EventEmitter implements StoodWindow {
  readonly webContents = new HostContents();
  readonly #options: Electron.BrowserWindowConstructorOptions;
  readonly #session: HostSession;
  #page: Page | null = null;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.#options = options;
    const partition = options.webPreferences?.partition;
    this.#session = partition === undefined ? session.defaultSession : session.fromPartition(partition);
    open.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    this.#page ??= await this.#makePage(url);
    await this.webContents.open(url);
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  focus(): void {
    void this.#page?.bringToFront().catch(() => null);
  }

  close(): void {
    this.destroy();
  }

  destroy(): void {
    if (this.#page) void this.#page.close().catch(() => null);
    else this.#gone();
  }

  async #makePage(url: string): Promise<Page> {
    const { width = 800, height = 600, show = true, webPreferences = {} } = this.#options;
    const hasScript = webPreferences.javascript !== false;
    const context = await contextOf(this.#session, { isShown: show, width, height, address: url, hasScript });
    if (!intercepted.has(context)) await this.#prepare(context);
    const page = this.#session.isInMemory ? await context.newPage() : (context.pages()[0] ?? (await context.newPage()));
    this.webContents.attach(page);
    page.once('close', () => this.#gone());
    if (webPreferences.preload) await openBridge(page, webPreferences.preload);
    return page;
  }

  async #prepare(context: BrowserContext): Promise<void> {
    intercepted.add(context);
    await interceptAll(context, this.#session, (frame) => contentsOf(frame.page()));
    context.on('page', (page) => void closeUnasked(page));
  }

  #gone(): void {
    if (!open.delete(this)) return;
    this.emit('closed');
    if (open.size === 0) app.emit('window-all-closed');
  }
}

function contentsOf(page: Page): HostContents | null {
  for (const window of open) if (window.webContents.isOf(page)) return window.webContents;
  return null;
}

/** A page that a page has opened: main's handler decides; ours never lets it. */
async function closeUnasked(page: Page): Promise<void> {
  const opener = await page.opener();
  const contents = opener ? contentsOf(opener) : null;
  if (contents && !contents.mayOpenWindow(page.url())) await page.close();
}
