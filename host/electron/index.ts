// Stands for the module `electron`: just what main uses, over a system Chromium (docs/adr/0002-host.md).
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { powerMonitor } from './power-monitor.ts';
export { protocol, session } from './session.ts';
export { shell } from './shell.ts';
export { utilityProcess } from './utility-process.ts';
