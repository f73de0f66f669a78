import type * as Electron from 'electron';

/** A system Chromium tells nothing of locking and sleep: nothing ever comes. The window's own minutes lock it there. */
export const powerMonitor: Pick<Electron.PowerMonitor, 'on'> = {
  on() {
    return this as Electron.PowerMonitor;
  },
};
