import { fileKinds } from '#shared/domain/files/file-kinds.ts';
import { inMegabytes } from '#shared/domain/files/file-size.ts';
import type { StoredFile } from '#shared/records/stored-file.ts';
import type { View } from '#shared/records/view.ts';
import { warningOf } from '../../../../../office/files/use-file-keeper.ts';
import type { BoxFile } from '../../../../../ui/files/file-row.tsx';
import { dayOf } from '../../../../../ui/instants.ts';
import { fileTexts } from './texts.ts';

/** A document of a case as boxes and viewers take it: an attachment or an item of a portfolio. */
export type CaseDocument = {
  readonly id: string;
  readonly title: string;
  readonly sha256: string | null;
  readonly url: string | null;
  readonly addedAt: string;
};

/** The row of a document in a box of files. */
export function boxFile(view: View, document: CaseDocument): BoxFile {
  const file = document.sha256 === null ? undefined : view.get('files', document.sha256);
  return {
    id: document.id,
    title: document.title,
    kind: document.url === null ? (file?.kind ?? 'pdf') : null,
    about: aboutOf(document, file),
    warning: file ? warningOf(file) : null,
    canOpen: file !== undefined || document.url !== null,
  };
}

function aboutOf(document: CaseDocument, file: StoredFile | undefined): string {
  const day = dayOf(document.addedAt);
  if (document.url !== null) return fileTexts.link(day);
  return file ? fileTexts.file(fileKinds[file.kind].name, fileSize(file.size), day) : fileTexts.unknownFile(day);
}

/** «2,3 МБ», «14 КБ». */
export function fileSize(bytes: number): string {
  if (bytes >= 1024 * 1024) return fileTexts.megabytes(inMegabytes(bytes));
  return fileTexts.kilobytes(String(Math.max(1, Math.round(bytes / 1024))));
}
