import type { Application } from '#shared/records/application.ts';
import type { DocumentKind } from '#shared/records/region-profile.ts';
import { documentKindSchema } from '#shared/records/region-profile.ts';
import type { View } from '#shared/records/view.ts';
import { rowsBy } from '../../rows/rows-by.ts';
import { dossierOf } from '../dossier-of.ts';

/** Documents of the checklist that an application has: attached as files or links, or told in its fields. */
export function attachedDocuments(view: View, { id }: Pick<Application, 'id'>): ReadonlySet<DocumentKind> {
  const files = rowsBy(view, 'attachments', 'applicationId', id).map(({ item }) => item);
  const attached = [...documentKindSchema.values].filter((kind) => files.includes(kind));
  return new Set([...attached, ...toldDocuments(view, id)]);
}

/**
 * Documents that the fields of an application hold, where the checklist takes those (domain §9.2: «реквизиты: №, дата»,
 * «паспорт, СНИЛС», «ссылка»): no file is needed for them.
 */
export function toldDocuments(view: View, id: string): ReadonlySet<DocumentKind> {
  const dossier = dossierOf(view, id);
  const personal = view.get('personal', id);
  const isSaid = (text: string | undefined) => (text ?? '').trim() !== '';
  const told: readonly (readonly [DocumentKind, boolean])[] = [
    ['APPLICATION', view.get('filings', id)?.isSigned ?? false],
    ['PORTFOLIO', (view.get('portfolios', id)?.items.length ?? 0) > 0 || isSaid(dossier.portfolioUrl)],
    ['DECISION_DETAILS', isSaid(dossier.decisionNo) && dossier.decisionOn !== null],
    ['REPRESENTATION', isSaid(dossier.representation)],
    ['PETITION', isSaid(dossier.petitionNo)],
    ['EMPLOYER_NOTE', (view.get('procedures', id)?.employerNote ?? null) !== null],
    ['IDENTITY', isSaid(personal?.passportNo) && isSaid(personal?.snils)],
  ];
  return new Set(told.flatMap(([kind, isThere]) => (isThere ? [kind] : [])));
}
