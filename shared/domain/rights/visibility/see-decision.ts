import { only, reachOfId, type See } from './reach.ts';

/** What of a decision goes out of the commission: the outcome and what the documents print, not how the votes went. */
const outside = [
  'id',
  'applicationId',
  'version',
  'supersedesId',
  'outcome',
  'category',
  'decidedOn',
  'printed',
] as const;

/** Who sees a decision: the office and the commission in full; coordinator, school and teacher its outcome. */
export const seeDecision: See<'decisions'> = (view, actor, row) => {
  switch (reachOfId(view, actor, row.applicationId)) {
    case 'secretary':
    case 'operator':
    case 'chair':
    case 'member':
      return row;
    case 'coordinator':
    case 'schoolCoordinator':
    case 'teacher':
      return only(row, outside);
    default:
      return null;
  }
};
