import type { View } from '#shared/records/view.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** How many requests of an application still keep it waiting (T9). */
export function openBlockingRequests(view: View, applicationId: string): number {
  return rowsBy(view, 'infoRequests', 'applicationId', applicationId).filter(
    ({ isBlocking, answer }) => isBlocking && answer === null,
  ).length;
}
