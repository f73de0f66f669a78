import { reachOfId, type See } from './reach.ts';

/** Who sees a request for information: the office and the coordinator; the applicant and the school what is asked of them. */
export const seeInfoRequest: See<'infoRequests'> = (view, actor, row) => {
  switch (reachOfId(view, actor, row.applicationId)) {
    case 'secretary':
    case 'operator':
    case 'coordinator':
      return row;
    case 'teacher':
      return row.kind === 'APPLICANT' ? row : null;
    case 'schoolCoordinator':
      return row.kind === 'EMPLOYER' ? row : null;
    default:
      return null;
  }
};
