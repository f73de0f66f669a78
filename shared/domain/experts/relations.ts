import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { ExpertRelation } from '#shared/records/expert-relation.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey } from '../applications/person-key.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** Relations that were written down for the expert himself. */
export function relationsOf(view: View, expertId: string): readonly ExpertRelation[] {
  return rowsBy(view, 'expertRelations', 'expertId', expertId);
}

/** The relation that keeps the expert from judging the applicant: the person himself, or where he works. */
export function relationToApplicant(
  view: View,
  expertId: string,
  application: Application,
): ExpertRelation | undefined {
  return relationsOf(view, expertId).find((relation) => touchesApplicant(view, relation, application));
}

/** The relation that keeps two experts apart on one panel, whichever of them it was written down for. */
export function relationBetween(view: View, a: Expert, b: Expert): ExpertRelation | undefined {
  return oneSided(view, a, b) ?? oneSided(view, b, a);
}

function touchesApplicant(view: View, { related }: ExpertRelation, application: Application): boolean {
  switch (related.of) {
    case 'person':
      return nameKey(related.personName) === nameKey(application);
    case 'applicant':
      return related.applicationId === application.id || isSamePerson(view, related.applicationId, application);
    case 'organisation':
      return related.organisationId === application.organisationId;
    case 'expert':
      return isApplicant(view, related.otherExpertId, application);
  }
}

/** Other applications of the same person count: the name, as with repeats of one person everywhere. */
function isSamePerson(view: View, applicationId: string, application: Application): boolean {
  const known = view.get('applications', applicationId);
  return known !== undefined && nameKey(known) === nameKey(application);
}

/** An expert may apply himself: he is known by his name and place of work. */
function isApplicant(view: View, expertId: string, application: Application): boolean {
  const other = view.get('experts', expertId);
  if (!other || other.organisationId !== application.organisationId) return false;
  return nameKey(other) === nameKey(application);
}

function oneSided(view: View, of: Expert, other: Expert): ExpertRelation | undefined {
  return relationsOf(view, of.id).find(({ related }) => {
    if (related.of === 'expert') return related.otherExpertId === other.id;
    return related.of === 'person' && nameKey(related.personName) === nameKey(other);
  });
}
