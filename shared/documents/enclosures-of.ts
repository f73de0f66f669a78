import { documentNames } from '#shared/domain/checklists/document-names.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import type { Attachment } from '#shared/records/attachment.ts';
import type { View } from '#shared/records/view.ts';

/** «Приложения» of an application: what is attached to it, as the checklist names it, then the number of its portfolio. */
export function enclosuresOf(view: View, applicationId: string): string[] {
  const attached = rowsBy(view, 'attachments', 'applicationId', applicationId).filter(({ item }) => isOfIntake(item));
  const portfolio = view.get('portfolios', applicationId)?.items.length ?? 0;
  return [...attached.map(nameOf), ...(portfolio === 0 ? [] : [`Портфолио (документов: ${portfolio})`])];
}

/** The application itself is no enclosure of its own; a withdrawal and the conclusion came later. */
function isOfIntake(item: Attachment['item']): boolean {
  return item !== 'withdrawal' && item !== 'conclusion' && item !== 'APPLICATION';
}

function nameOf({ item, title }: Attachment): string {
  if (item === 'other' || item === 'withdrawal' || item === 'conclusion') return title;
  return documentNames[item] === title ? title : `${documentNames[item]}: ${title}`;
}
