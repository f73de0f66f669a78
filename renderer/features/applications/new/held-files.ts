import { z } from 'zod';
import { attachFile } from '#shared/commands/files/attach-file.ts';
import { editPortfolio } from '#shared/commands/files/edit-portfolio.ts';
import { titleFromName } from '#shared/domain/files/file-kinds.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';
import { attachmentItemSchema } from '#shared/records/attachment.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { fileFactsSchema, sha256Schema } from '#shared/records/stored-file.ts';
import type { Office } from '../../../office/office.ts';
import type { Act } from '../../../office/use-act.ts';

/** Where a file is to be put: a line of the checklist of documents, or an indicator of the portfolio. */
const heldPlaceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), item: attachmentItemSchema }),
  z.object({ kind: z.literal('portfolio'), indicator: z.string().max(20) }),
]);

/** A file or a link that was put to a form which the office does not have yet. The bytes are kept already, sealed. */
export const heldFileSchema = z.object({
  /** Id of the attachment that it becomes: writing the draft twice attaches it once. */
  id: idSchema,
  place: heldPlaceSchema,
  title: z.string().min(1).max(300),
  sha256: sha256Schema.nullable(),
  url: z.string().max(3000).nullable(),
  file: fileFactsSchema.nullable(),
  addedOn: localDateSchema,
});
export type HeldFile = z.infer<typeof heldFileSchema>;
export type HeldPlace = HeldFile['place'];

type Maker = Pick<Office, 'newId' | 'today'>;

/** A kept file as the form holds it. */
export function heldFile({ newId, today }: Maker, kept: KeptFile, place: HeldPlace): HeldFile {
  const { sha256, name, size, kind, trouble } = kept;
  const file = { size, kind, trouble };
  return { id: newId(), place, title: titleFromName(name), sha256, url: null, file, addedOn: today() };
}

/** A link as the form holds it. */
export function heldLink({ newId, today }: Maker, url: string, title: string, place: HeldPlace): HeldFile {
  return { id: newId(), place, title, sha256: null, url, file: null, addedOn: today() };
}

/** Whether the place of two files is the same one. */
export function isAt(one: HeldPlace, other: HeldPlace): boolean {
  if (one.kind === 'document') return other.kind === 'document' && one.item === other.item;
  return other.kind === 'portfolio' && one.indicator === other.indicator;
}

/** Puts what a form has held to its draft, now that there is one; false when something was refused: the form holds it on. */
export async function attachHeld(
  { view }: Pick<Office, 'view'>,
  act: Pick<Act, 'run'>,
  applicationId: string,
  files: readonly HeldFile[],
): Promise<boolean> {
  for (const { id, place, title, sha256, url, file } of files) {
    if (place.kind === 'document') {
      if (view.get('attachments', id)) continue;
      if (!(await act.run(attachFile, { id, applicationId, item: place.item, title, sha256, url, file }))) return false;
      continue;
    }
    if (view.get('portfolios', applicationId)?.items.some((item) => item.id === id)) continue;
    const facts = sha256 !== null && file !== null ? { [sha256]: file } : {};
    const add = [{ id, title, indicator: place.indicator, sha256, url }];
    if (!(await act.run(editPortfolio, { applicationId, add, remove: [], files: facts }))) return false;
  }
  return true;
}

/** The files of a form that the office does not have yet, and how they come and go. */
export type HeldFiles = {
  readonly files: readonly HeldFile[];
  readonly onKept: (kept: KeptFile, place: HeldPlace) => void;
  readonly onLink: (url: string, title: string, place: HeldPlace) => void;
  readonly onDrop: (id: string) => void;
};

/** `latest` is asked when a file has come: several may be on their way at once. */
export function heldFiles(
  maker: Maker,
  latest: () => { readonly files: readonly HeldFile[] },
  change: (files: readonly HeldFile[]) => void,
): HeldFiles {
  const add = (file: HeldFile) => change([...latest().files, file]);
  return {
    files: latest().files,
    onKept: (kept, place) => add(heldFile(maker, kept, place)),
    onLink: (url, title, place) => add(heldLink(maker, url, title, place)),
    onDrop: (id) => change(latest().files.filter((file) => file.id !== id)),
  };
}
