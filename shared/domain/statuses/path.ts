import type { ApplicationStatus, AttestationForm } from '#shared/records/application.ts';
import { type MoveKey, moveKeys, moves } from './moves.ts';

/**
 * The first move of the shortest way from a status to one of the wanted ones, on the path of the form; null when no way
 * leads there. Sentences take their «сначала …» from it.
 */
export function firstMoveToward(
  from: ApplicationStatus,
  wanted: readonly ApplicationStatus[],
  form: AttestationForm,
): MoveKey | null {
  const seen = new Set<ApplicationStatus>([from]);
  let edge: readonly { readonly at: ApplicationStatus; readonly first: MoveKey | null }[] = [{ at: from, first: null }];
  while (edge.length > 0) {
    const next: { readonly at: ApplicationStatus; readonly first: MoveKey | null }[] = [];
    for (const { at, first } of edge) {
      for (const key of forwardKeys(at, form)) {
        const to = moves[key].to as ApplicationStatus;
        if (wanted.includes(to)) return first ?? key;
        if (!seen.has(to)) next.push({ at: to, first: first ?? key });
        seen.add(to);
      }
    }
    edge = next;
  }
  return null;
}

/** Moves that carry an application on its path; withdrawal, archive and steps back are no advice. */
const noAdvice: ReadonlySet<MoveKey> = new Set([
  'refuseIntake',
  'returnForRevision',
  'postpone',
  'registerWithdrawal',
  'coordinatorWithdraw',
  'withdrawLate',
  'archive',
]);

function forwardKeys(status: ApplicationStatus, form: AttestationForm): readonly MoveKey[] {
  return moveKeys.filter((key) => {
    const { from, to, path } = moves[key];
    if (noAdvice.has(key) || !from.includes(status)) return false;
    if (to === 'SAME' || to === 'GONE' || to === 'BEFORE_ARCHIVE') return false;
    return path === undefined || (path === 'simplified') === (form === 'SIMPLIFIED');
  });
}
