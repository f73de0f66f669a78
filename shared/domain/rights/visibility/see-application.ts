import type { Application } from '#shared/records/application.ts';
import { hasConfirmed } from './has-confirmed.ts';
import { only, reachOf, type See } from './reach.ts';

/** Who, where and what is asked for: what a case cannot be judged without. */
const basics = [
  'id',
  'systemNo',
  'lastName',
  'firstName',
  'patronymic',
  'status',
  'municipalityId',
  'organisationId',
  'post',
  'subject',
  'heldCategory',
  'heldUntil',
  'claimedCategory',
  'form',
  'period',
  'registrationNo',
  'receivedAt',
] as const satisfies readonly (keyof Application)[];

const withContacts = [...basics, 'phone', 'email'] as const;

/** The applicant's own data, without the office's notes and, by decision of the commission, without the experts (D5). */
const own = [
  ...withContacts,
  'registeredOn',
  'epguNo',
  'stages',
  'intakeRefusal',
] as const satisfies readonly (keyof Application)[];

/**
 * Who sees an application: the office; the coordinator of the municipality; the school its own people's; an expert those he
 * is invited to, contacts only once he has confirmed (S1); the commission what is on its agenda; the teacher his own.
 */
export const seeApplication: See<'applications'> = (view, actor, row) => {
  switch (reachOf(view, actor, row)) {
    case 'secretary':
    case 'operator':
    case 'coordinator':
      return row;
    case 'schoolCoordinator':
    case 'teacher':
      return only(row, own);
    case 'expert':
      return only(row, hasConfirmed(view, actor, row.id) ? withContacts : basics);
    case 'hr':
    case 'deputy':
    case 'chair':
    case 'member':
      return only(row, basics);
    case null:
      return null;
  }
};
