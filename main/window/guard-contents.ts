import type { WebContents } from 'electron';
import { isFrom, type Origins } from '../origin/origins.ts';

/** Denies new windows, webviews and every navigation away from our own pages. Set on all contents as they are made. */
export function guardContents(contents: WebContents, origins: Origins): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!mayNavigate(event.url, origins)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Our page reloads itself and shows made documents in a frame; nothing else is ever navigated to. */
export function mayNavigate(address: string, origins: Origins): boolean {
  return isFrom(origins.bundle, address) || isFrom(origins.doc, address);
}
