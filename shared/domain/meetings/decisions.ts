import type { Decision } from '#shared/records/decision.ts';
import type { View } from '#shared/records/view.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** The decision on an application in its latest version; earlier ones are superseded and kept (T27). */
export function currentDecision(view: View, applicationId: string): Decision | undefined {
  let latest: Decision | undefined;
  for (const decision of rowsBy(view, 'decisions', 'applicationId', applicationId)) {
    if (decision.version > (latest?.version ?? 0)) latest = decision;
  }
  return latest;
}
