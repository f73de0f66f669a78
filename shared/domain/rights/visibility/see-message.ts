import { isOffice, reachOfId, type See, wholeFor } from './reach.ts';
import { seeRegistrant } from './see-registrant.ts';

/** Who sees a message: the office, the coordinator of the municipality, the applicant himself. */
export const seeMessage: See<'messages'> = (view, actor, row) => {
  if (row.applicationId !== null) {
    return wholeFor(
      reachOfId(view, actor, row.applicationId),
      ['secretary', 'operator', 'coordinator', 'teacher'],
      row,
    );
  }
  const registrant = row.registrantId === null ? undefined : view.get('registrants', row.registrantId);
  if (!registrant) return isOffice(actor) ? row : null;
  return seeRegistrant(view, actor, registrant) === null ? null : row;
};

/** Who sees the templates of letters: those who write them. They hold no personal data. */
export const seeMessageTemplate: See<'messageTemplates'> = (_view, actor, row) =>
  isOffice(actor) || actor.role === 'coordinator' ? row : null;
