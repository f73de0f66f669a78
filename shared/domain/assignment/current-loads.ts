import type { View } from '#shared/records/view.ts';
import { terminalStatuses } from '../statuses/status.ts';

/** How many applications each expert has now, of any period, that are not over. Experts without any are not there. */
export function currentLoads(view: View): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const { status, expertIds } of view.all('applications')) {
    if (expertIds.length === 0 || terminalStatuses.has(status)) continue;
    for (const expertId of expertIds) loads.set(expertId, (loads.get(expertId) ?? 0) + 1);
  }
  return loads;
}
