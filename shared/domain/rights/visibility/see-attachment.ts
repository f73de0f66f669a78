import { hasConfirmed } from './has-confirmed.ts';
import { reachOfId, type See } from './reach.ts';

/**
 * Who sees a document of an application: the office, the coordinator, the school and the teacher all of them; an expert who
 * has confirmed and the commission all but identity papers and withdrawals (domain §11).
 */
export const seeAttachment: See<'attachments'> = (view, actor, row) => {
  const isPrivate = row.item === 'IDENTITY' || row.item === 'withdrawal';
  switch (reachOfId(view, actor, row.applicationId)) {
    case 'secretary':
    case 'operator':
    case 'coordinator':
    case 'schoolCoordinator':
    case 'teacher':
      return row;
    case 'expert':
      return !isPrivate && hasConfirmed(view, actor, row.applicationId) ? row : null;
    case 'chair':
    case 'member':
      return isPrivate ? null : row;
    default:
      return null;
  }
};

/** Everybody sees of a kept file its kind and size: its name stands where it is attached, its bytes are asked for by SHA-256. */
export const seeStoredFile: See<'files'> = (_view, _actor, row) => row;
