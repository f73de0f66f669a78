import type { AssignmentInstance } from './instance.ts';

/** The largest of all costs of the problem, without sign. */
export function largestCost({ unassignedCost, noLeadCost = 0, loadCost, pairs }: AssignmentInstance): number {
  let largest = Math.max(Math.abs(unassignedCost), noLeadCost);
  for (const cost of loadCost) largest = Math.max(largest, Math.abs(cost));
  for (const { cost } of pairs) largest = Math.max(largest, Math.abs(cost));
  return largest;
}
