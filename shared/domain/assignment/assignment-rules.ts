import type { AssignmentRules } from '#shared/records/region-profile.ts';
import type { View } from '#shared/records/view.ts';
import { profileOf } from '../profile/region-profile.ts';

/**
 * What no source says otherwise: experts of any municipality (coordinators have their own only, S1), another subject by
 * hand, any day of absence counts, an ended category only warns. A proposal of the design.
 */
export const usualAssignmentRules: AssignmentRules = {
  expertsFrom: 'any',
  otherSubjectByHand: true,
  absence: 'anyDay',
  expiredCategory: 'warn',
};

/** The rules of appointment of this office; profiles made before them have the usual ones. */
export function assignmentRulesOf(view: View): AssignmentRules {
  return profileOf(view).assignment ?? usualAssignmentRules;
}
