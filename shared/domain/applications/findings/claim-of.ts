import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { Claim } from '../../eligibility/check-eligibility.ts';
import { currentDecision } from '../../meetings/decisions.ts';
import { nameKey } from '../person-key.ts';

/** What an application claims, with what the office knows of the person's earlier decisions. */
export function claimOf(view: View, application: Application): Claim {
  const dossier = view.get('dossiers', application.id);
  const verified = view.get('procedures', application.id)?.simplified;
  return {
    ...application,
    heldSince: dossier?.categorySetOn ?? dossier?.decisionOn ?? null,
    refusals: refusalsBefore(view, application),
    simplifiedGround: verified?.basis ?? `${dossier?.basis ?? ''}${dossier?.awards ?? ''}`,
  };
}

/** Refusals of the commission to the same person in other applications (R20). */
function refusalsBefore(view: View, application: Application): Claim['refusals'] {
  const snils = view.get('personal', application.id)?.snils ?? '';
  const key = nameKey(application);
  const isSame = (other: Application) => {
    const otherSnils = view.get('personal', other.id)?.snils ?? '';
    return snils !== '' && otherSnils !== '' ? snils === otherSnils : nameKey(other) === key;
  };
  return [...view.all('decisions')].flatMap(({ applicationId, outcome }) => {
    if (outcome !== 'REFUSED' || applicationId === application.id) return [];
    const other = view.get('applications', applicationId);
    const decision = currentDecision(view, applicationId);
    return other && decision && isSame(other) ? [{ category: decision.category, decidedOn: decision.decidedOn }] : [];
  });
}
