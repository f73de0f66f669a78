import type { WebPreferences } from 'electron';

/** What differs between our windows. */
export type WindowTrust =
  | { readonly kind: 'office'; readonly preload: string; readonly hasDevTools: boolean }
  | { readonly kind: 'print' };

/** The one place that decides what a window's page may do. Nothing that Electron calls insecure is ever on. */
export function secureWebPreferences(trust: WindowTrust): WebPreferences {
  const common = {
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    plugins: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  } as const;
  if (trust.kind === 'print') return { ...common, javascript: false, devTools: false, partition: PRINT_PARTITION };
  return { ...common, preload: trust.preload, devTools: trust.hasDevTools };
}

/** The session of printed pages: in memory only, for its name does not begin with `persist:`. */
export const PRINT_PARTITION = 'print';
