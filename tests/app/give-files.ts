import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';

/** A file that a test gives to a box. */
export type Given = { readonly name: string; readonly bytes: Uint8Array };

/** Chooses files in a box, as from the system's own window. */
export async function chooseFiles(box: Locator, ...files: readonly Given[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attestatsiya-files-'));
  const paths = files.map(({ name, bytes }) => {
    const own = join(folder, randomUUID());
    mkdirSync(own);
    writeFileSync(join(own, name), bytes);
    return join(own, name);
  });
  await box.locator('input[type=file]').setInputFiles(paths);
}

/** Drops or pastes a file onto a box. */
export async function giveFile(box: Locator, how: 'drop' | 'paste', file: Given): Promise<void> {
  await box.evaluate(
    (element, { how, name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name));
      const event =
        how === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    },
    { how, name: file.name, base64: Buffer.from(file.bytes).toString('base64') },
  );
}
