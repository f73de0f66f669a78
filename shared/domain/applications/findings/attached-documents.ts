import type { Application } from '#shared/records/application.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import type { DocumentKind } from '#shared/records/region-profile.ts';
import { documentKindSchema } from '#shared/records/region-profile.ts';
import type { View } from '#shared/records/view.ts';
import { rowsBy } from '../../rows/rows-by.ts';

/**
 * Documents of the checklist that an application has: attached as files or links, or given as fields of the form where
 * the checklist takes those (domain §9.2: «реквизиты», «паспорт», «ссылка»).
 */
export function attachedDocuments(view: View, { id }: Pick<Application, 'id'>): ReadonlySet<DocumentKind> {
  const files = rowsBy(view, 'attachments', 'applicationId', id).map(({ item }) => item);
  const attached = [...documentKindSchema.values].filter((kind) => files.includes(kind));
  return new Set([...attached, ...fromForm(view, id)]);
}

function fromForm(view: View, id: string): readonly DocumentKind[] {
  const dossier = view.get('dossiers', id);
  const personal = view.get('personal', id);
  const given: readonly (readonly [DocumentKind, boolean])[] = [
    ['APPLICATION', view.get('filings', id)?.isSigned ?? false],
    ['PORTFOLIO', (view.get('portfolios', id)?.items.length ?? 0) > 0 || isSaid(dossier, 'portfolioUrl')],
    ['DECISION_DETAILS', isSaid(dossier, 'decisionNo')],
    ['REPRESENTATION', isSaid(dossier, 'representation')],
    ['PETITION', isSaid(dossier, 'petitionNo')],
    ['EMPLOYER_NOTE', (view.get('procedures', id)?.employerNote ?? null) !== null],
    ['IDENTITY', (personal?.passportNo ?? '') !== '' && personal?.snils !== ''],
  ];
  return given.flatMap(([kind, isThere]) => (isThere ? [kind] : []));
}

function isSaid(
  dossier: Dossier | undefined,
  field: 'portfolioUrl' | 'decisionNo' | 'representation' | 'petitionNo',
): boolean {
  return (dossier?.[field] ?? '').trim() !== '';
}
