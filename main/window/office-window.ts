import { BrowserWindow } from 'electron';
import { secureWebPreferences } from './web-preferences.ts';

/** How the office's window is made. */
export type OfficeWindowOptions = {
  readonly bundle: string;
  readonly preload: string;
  readonly isShown: boolean;
  readonly hasDevTools: boolean;
};

/** Opens the office's window; resolves when its page has loaded. */
export async function openOfficeWindow(options: OfficeWindowOptions): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: options.isShown,
    title: 'Аттестация',
    autoHideMenuBar: true,
    webPreferences: secureWebPreferences({
      kind: 'office',
      preload: options.preload,
      hasDevTools: options.hasDevTools,
    }),
  });
  window.webContents.on('render-process-gone', () => window.webContents.reload());
  await window.loadURL(`${options.bundle}/`);
  return window;
}

/** Brings the window before the user. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
