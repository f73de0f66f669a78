import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { Page } from 'playwright-core';

/** A frame, as far as a navigation is concerned. */
type NavigatedFrame = { parentFrame(): unknown };

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** What main uses of a window's contents. */
type StoodContents = Pick<Electron.WebContents, 'setWindowOpenHandler' | 'printToPDF' | 'reload' | 'getURL'>;

/** The contents of a window: a page of Chromium once the window has been loaded. */
export class HostContents extends EventEmitter implements StoodContents {
  #page: Page | null = null;
  #opened = '';
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  /** Said by the window: this page is mine. */
  attach(page: Page): void {
    this.#page = page;
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
  }

  isOf(page: Page): boolean {
    return this.#page === page;
  }

  /** The program opens this address itself: no guard is asked about it. */
  async open(url: string): Promise<void> {
    this.#opened = url;
    await this.#current().goto(url, { waitUntil: 'load' });
    this.emit('did-finish-load');
  }

  /** Asks main's guards about a navigation, as Electron does for those that a page begins. */
  mayNavigate(url: string, frame: NavigatedFrame): boolean {
    const isTop = frame.parentFrame() === null;
    if (isTop && url === this.#opened) return true;
    const event = {
      url,
      isMainFrame: isTop,
      defaultPrevented: false,
      preventDefault: () => Object.assign(event, { defaultPrevented: true }),
    };
    this.emit('will-frame-navigate', event);
    if (isTop) this.emit('will-navigate', event);
    return !event.defaultPrevented;
  }

  /** True when main lets a page open a window of its own. */
  mayOpenWindow(url: string): boolean {
    return this.#openHandler({ url } as Electron.HandlerDetails).action === 'allow';
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  getURL(): string {
    return this.#page?.url() ?? '';
  }

  reload(): void {
    // A page that has just been closed cannot be reloaded, and need not be.
    void this.#current()
      .reload()
      .catch(() => null);
  }

  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer<ArrayBuffer>> {
    return this.#current()
      .pdf({
        preferCSSPageSize: options.preferCSSPageSize ?? false,
        printBackground: options.printBackground ?? false,
        landscape: options.landscape ?? false,
        tagged: options.generateTaggedPDF ?? false,
        outline: options.generateDocumentOutline ?? false,
      })
      .then((bytes) => Buffer.from(bytes));
  }

  #current(): Page {
    if (!this.#page) throw new Error('the window has not been loaded');
    return this.#page;
  }
}
