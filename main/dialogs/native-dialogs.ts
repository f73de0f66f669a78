import { join } from 'node:path';
import { dialog } from 'electron';
import { safeName } from './safe-name.ts';
import type { SaveDialogs } from './save-dialogs.ts';

/** The system's own save dialog; it asks itself before it overwrites. */
export function nativeDialogs(documents: string): SaveDialogs {
  return {
    async askWhereToSave({ suggestedName, kind }) {
      const answer = await dialog.showSaveDialog({
        defaultPath: join(documents, safeName(suggestedName, kind.extension)),
        filters: [{ name: kind.label, extensions: [kind.extension] }],
      });
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
  };
}
