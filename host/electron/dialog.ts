import type * as Electron from 'electron';

/** There is no native dialog here: main saves into a folder instead and never asks for `showSaveDialog`. */
export const dialog: Pick<Electron.Dialog, 'showErrorBox' | 'showOpenDialog' | 'showSaveDialog'> = {
  showErrorBox: (title, content) => console.error(`${title}: ${content}`),
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
};
