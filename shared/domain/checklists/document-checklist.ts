import type { Application, ClaimedCategory } from '#shared/records/application.ts';
import type { Demand, DocumentKind, RegionProfile } from '#shared/records/region-profile.ts';

/** A document of one application: must be there, or is taken if the applicant has it. */
export type ChecklistItem = { readonly kind: DocumentKind; readonly isRequired: boolean };

type Case = Pick<Application, 'form' | 'claimedCategory' | 'heldCategory'>;

/**
 * The documents of an application by its form and category (domain §9.2), as the region lists them: «педагог-методист»
 * and «педагог-наставник» have a column of their own; otherwise the simplified form, otherwise general grounds.
 */
export function documentChecklist(
  application: Case,
  profile: Pick<RegionProfile, 'documents'>,
): readonly ChecklistItem[] {
  const way = isTitle(application.claimedCategory)
    ? 'title'
    : application.form === 'SIMPLIFIED'
      ? 'simplified'
      : 'general';
  return profile.documents.flatMap((row) => {
    const need = needOf(row[way], application);
    return need === 'no' ? [] : [{ kind: row.kind, isRequired: need === 'required' }];
  });
}

/** Required documents that are not among those that came (IR05, IR13). */
export function missingDocuments(
  checklist: readonly ChecklistItem[],
  attached: ReadonlySet<DocumentKind>,
): readonly DocumentKind[] {
  return checklist.filter(({ kind, isRequired }) => isRequired && !attached.has(kind)).map(({ kind }) => kind);
}

function needOf(demand: Demand, { heldCategory, claimedCategory }: Case): 'required' | 'optional' | 'no' {
  switch (demand) {
    case 'ALWAYS':
      return 'required';
    case 'IF_ANY':
      return 'optional';
    case 'IF_HELD':
      return heldCategory === 'NONE' ? 'no' : 'required';
    case 'FOR_HIGHEST':
      return claimedCategory === 'HIGHEST' ? 'required' : 'no';
    case 'NEVER':
      return 'no';
  }
}

function isTitle(category: ClaimedCategory): boolean {
  return category === 'METHODIST' || category === 'MENTOR';
}
