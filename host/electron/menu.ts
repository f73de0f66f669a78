import type * as Electron from 'electron';

/** A window opened by `--app=` has no menu to take away. */
export const Menu: Pick<typeof Electron.Menu, 'setApplicationMenu'> = {
  setApplicationMenu: () => {},
};
