import { only, reachOfId, type See } from './reach.ts';

/** Who sees the course of a procedure: each the part that is his to know. */
export const seeProcedure: See<'procedures'> = (view, actor, row) => {
  switch (reachOfId(view, actor, row.id)) {
    case 'secretary':
    case 'operator':
    case 'coordinator':
      return row;
    case 'expert':
      return only(row, ['id', 'attestationStart', 'employerNote']);
    case 'chair':
    case 'member':
      return only(row, ['id', 'attestationStart', 'simplified']);
    case 'teacher':
    case 'schoolCoordinator':
      return only(row, ['id', 'responsibleId', 'attestationStart', 'employerNote']);
    default:
      return null;
  }
};
