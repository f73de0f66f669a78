import { useDeferredValue, useMemo } from 'react';
import { refuseIntake } from '#shared/commands/refuse-intake.ts';
import { registerApplications } from '#shared/commands/register-applications.ts';
import { setPeriod } from '#shared/commands/set-period.ts';
import type { Application } from '#shared/records/application.ts';
import type { Office } from '../../office/office.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import type { Selection } from '../../ui/table/selection.ts';
import { type Split, splitBy, withoutRepeated } from './bulk-split.ts';

/** What each bulk act would do with the selected rows. */
export type Bulk = {
  readonly count: number;
  readonly register: Split;
  readonly refuse: Split;
  readonly period: Split;
};

/** So many rows are asked about at once; of more, the check marks come first and the sentence follows. */
const AT_ONCE = 500;

/** Asks each command about each selected row. */
export function useBulk(selection: Selection): Bulk {
  const office = useOffice();
  const revision = useRevision('applications', 'personal', 'users', 'municipalities');
  const deferred = useDeferredValue(selection);
  const asked = selection.size <= AT_ONCE ? selection : deferred;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  return useMemo(() => bulkOf(office, asked), [office, asked, revision]);
}

function bulkOf({ view, actor }: Office, selection: Selection): Bulk {
  const applications = [...selection].flatMap((id) => view.get('applications', id) ?? []).sort(byReceipt);
  const registrable = splitBy(applications, (application) => registerApplications.permit(view, actor, application));
  return {
    count: applications.length,
    register: withoutRepeated(view, registrable),
    refuse: splitBy(applications, (application) => refuseIntake.permit(view, actor, application)),
    period: splitBy(applications, (application) => setPeriod.permit(view, actor, application)),
  };
}

/** Numbers of the journal go by the day of filing, then as the applications came into the office. */
function byReceipt(a: Application, b: Application): number {
  if (a.receivedAt !== b.receivedAt) return a.receivedAt < b.receivedAt ? -1 : 1;
  return a.systemNo - b.systemNo;
}
