import { dialog } from 'electron';

/** Asks for a folder. */
export interface FolderDialogs {
  /** False where there is no dialog to ask with. */
  readonly canAsk: boolean;
  /** The whole path, or null when the user changed his mind. */
  askForFolder(): Promise<string | null>;
}

/** The system's own dialog. */
export function nativeFolderDialogs(): FolderDialogs {
  return {
    canAsk: true,
    async askForFolder() {
      const answer = await dialog.showOpenDialog({ properties: ['openDirectory'] });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
  };
}

/** Always the same folder: for tests (`--scan-dir`), and where there is no native dialog; null when none is named. */
export function fixedFolder(folder: string | null): FolderDialogs {
  return { canAsk: folder !== null, askForFolder: async () => folder };
}
