import type { AssignmentNetwork } from './build-network.ts';
import type { Indexed } from './indexed.ts';
import type { CheapestFlow } from './simplex.ts';

/** Who is appointed where, by application and then by expert, and how many places stay empty. */
export type PlanRows = {
  readonly pairs: readonly { readonly application: string; readonly expert: string }[];
  readonly unassigned: readonly { readonly application: string; readonly missing: number }[];
};

/** The appointments that the flow stands for. */
export function readPlan(at: Indexed, { pairArc, emptyArc }: AssignmentNetwork, { flow }: CheapestFlow): PlanRows {
  const pairs: { application: string; expert: string }[] = [];
  const unassigned: { application: string; missing: number }[] = [];
  at.applicationIds.forEach((application, i) => {
    for (let pair = at.firstPair[i] ?? 0; pair < (at.firstPair[i + 1] ?? 0); pair += 1) {
      const isTaken = (flow[pairArc[pair] ?? -1] ?? 0) > 0;
      if (isTaken) pairs.push({ application, expert: at.expertIds[at.pairExpert[pair] ?? 0] ?? '' });
    }
    const missing = flow[emptyArc[i] ?? -1] ?? 0;
    if (missing > 0) unassigned.push({ application, missing });
  });
  return { pairs, unassigned };
}
