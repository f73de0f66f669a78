import { fullName } from '#shared/records/common.ts';
import type { Related } from '#shared/records/expert-relation.ts';
import type { View } from '#shared/records/view.ts';
import { cardTexts } from './texts.ts';

/** With whom a relation is, in words; a person of another municipality is not named to a coordinator. */
export function relatedName(view: View, related: Related): string {
  switch (related.of) {
    case 'person':
      return fullName(related.personName);
    case 'expert': {
      const other = view.get('experts', related.otherExpertId);
      return other ? fullName(other) : cardTexts.relations.hidden;
    }
    case 'applicant': {
      const application = view.get('applications', related.applicationId);
      return application
        ? cardTexts.relations.application(fullName(application), application.systemNo)
        : cardTexts.relations.hidden;
    }
    case 'organisation':
      return view.get('organisations', related.organisationId)?.name ?? cardTexts.relations.gone;
  }
}
