import type { Conclusion } from '#shared/records/conclusion.ts';
import type { View } from '#shared/records/view.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** The latest conclusion of an application; earlier ones are kept beside it. */
export function currentConclusion(view: View, applicationId: string): Conclusion | undefined {
  let latest: Conclusion | undefined;
  for (const conclusion of rowsBy(view, 'conclusions', 'applicationId', applicationId)) {
    if (conclusion.version > (latest?.version ?? 0)) latest = conclusion;
  }
  return latest;
}
