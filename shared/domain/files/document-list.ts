import type { Application } from '#shared/records/application.ts';
import type { Attachment, AttachmentItem } from '#shared/records/attachment.ts';
import type { DocumentKind } from '#shared/records/region-profile.ts';
import type { View } from '#shared/records/view.ts';
import { toldDocuments } from '../applications/findings/attached-documents.ts';
import { documentChecklist, missingDocuments } from '../checklists/document-checklist.ts';
import { documentNames } from '../checklists/document-names.ts';
import { profileOf } from '../profile/region-profile.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** A line of the documents of an application: what it is, whether it is asked for, what has been put there. */
export type DocumentLine = {
  readonly item: AttachmentItem;
  readonly name: string;
  readonly isRequired: boolean;
  readonly attachments: readonly Attachment[];
  /** Required, and neither attached nor told in the fields of the application. */
  readonly isMissing: boolean;
  /** Told in the fields of the application, without a file. */
  readonly isTold: boolean;
};

const otherNames = {
  withdrawal: 'Заявление на отзыв',
  conclusion: 'Итоговое заключение',
  other: 'Другие документы',
} as const;

/** The documents of an application by form and category (domain §9.2), then papers outside the checklist. */
export function documentList(view: View, application: Application): readonly DocumentLine[] {
  const attachments = rowsBy(view, 'attachments', 'applicationId', application.id);
  const checklist = documentChecklist(application, profileOf(view));
  const told: ReadonlySet<AttachmentItem> = toldDocuments(view, application.id);
  const there = new Set<DocumentKind>([...told, ...attachments.map(({ item }) => item)].flatMap(kindOf));
  const missing = new Set<AttachmentItem>(missingDocuments(checklist, there));
  const listed = new Set<AttachmentItem>(checklist.map(({ kind }) => kind));
  const of = (item: AttachmentItem) => attachments.filter((attachment) => attachment.item === item);
  const beside = [...new Set(attachments.map(({ item }) => item))].filter(
    (item) => !listed.has(item) && item !== 'other',
  );
  return [
    ...checklist.map(({ kind, isRequired }) => ({ item: kind, isRequired })),
    ...[...beside, 'other' as const].map((item) => ({ item, isRequired: false })),
  ].map(({ item, isRequired }) => ({
    item,
    name: documentName(item),
    isRequired,
    attachments: of(item),
    isMissing: missing.has(item),
    isTold: told.has(item),
  }));
}

/** What an item is called on the screen. */
export function documentName(item: AttachmentItem): string {
  return isOther(item) ? otherNames[item] : documentNames[item];
}

function kindOf(item: AttachmentItem): readonly DocumentKind[] {
  return isOther(item) ? [] : [item];
}

function isOther(item: AttachmentItem): item is keyof typeof otherNames {
  return item in otherNames;
}
