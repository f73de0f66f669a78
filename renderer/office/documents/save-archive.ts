import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../bridge.ts';
import { saveMade } from './save-document.ts';

/** A text of an archive under its name. */
type ArchivedText = { readonly name: string; readonly text: string };

/** One call carries about so many signs: neither the window nor main stops for an archive of a thousand letters. */
const SIGNS_AT_ONCE = 500_000;

/** Saves texts as one archive; the path, or null when the user changed his mind. No name in it is a person's. */
export async function saveArchive(
  files: readonly ArchivedText[],
  suggestedName: string,
): Promise<Result<string | null, Refusal>> {
  const { archiveId } = await bridge['documents.beginArchive']({});
  for (const batch of batchesOf(files, SIGNS_AT_ONCE)) {
    const added = await bridge['documents.addToArchive']({ archiveId, files: [...batch] });
    if (!added.ok) return err(added.error);
  }
  const kept = await bridge['documents.keepArchive']({ archiveId });
  if (!kept.ok) return err(kept.error);
  const { documentId } = kept.value;
  const saved = await saveMade(documentId, suggestedName);
  await bridge['documents.drop']({ documentId });
  return saved;
}

/** The texts in their order, in batches of about so many signs; a longer text goes alone. */
export function batchesOf(files: readonly ArchivedText[], signs: number): readonly (readonly ArchivedText[])[] {
  const batches: ArchivedText[][] = [];
  let room = 0;
  for (const file of files) {
    const batch = batches.at(-1);
    room -= file.text.length;
    if (batch && room >= 0) batch.push(file);
    else {
      batches.push([file]);
      room = signs - file.text.length;
    }
  }
  return batches;
}
