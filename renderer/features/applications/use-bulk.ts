import { useDeferredValue, useMemo } from 'react';
import { archiveApplications } from '#shared/commands/archive/archive-applications.ts';
import { sendToExpertise } from '#shared/commands/expertise/send-to-expertise.ts';
import { acceptApplications } from '#shared/commands/filing/accept-applications.ts';
import { sendNotices } from '#shared/commands/information/send-notices.ts';
import { refuseIntake } from '#shared/commands/refuse-intake.ts';
import { registerApplications } from '#shared/commands/register-applications.ts';
import { setPeriod } from '#shared/commands/set-period.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { Office } from '../../office/office.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import type { Selection } from '../../ui/table/selection.ts';
import { type Split, splitBy, withoutRepeated } from './bulk-split.ts';

/** What can be done to many applications at once. */
export type BulkKind = 'register' | 'accept' | 'period' | 'send' | 'refuse' | 'notice' | 'archive';

/** The selected rows, and what each bulk act would do with them: asked when it is first needed, and kept. */
export type Bulk = {
  readonly applications: readonly Application[];
  readonly split: (kind: BulkKind) => Split;
};

/** So many rows are asked about at once; of more, the check marks come first and the sentence follows. */
const AT_ONCE = 500;

const permits: Readonly<Record<BulkKind, (view: View, actor: Actor, application: Application) => Refusal | null>> = {
  register: (...asked) => registerApplications.permit(...asked),
  accept: (...asked) => acceptApplications.permit(...asked),
  period: (...asked) => setPeriod.permit(...asked),
  send: (...asked) => sendToExpertise.permit(...asked),
  refuse: (...asked) => refuseIntake.permit(...asked),
  notice: (...asked) => sendNotices.permit(...asked),
  archive: (...asked) => archiveApplications.permit(...asked),
};

/** Asks each command about each selected row. */
export function useBulk(selection: Selection): Bulk {
  const office = useOffice();
  const revision = useRevision(
    'applications',
    'personal',
    'users',
    'municipalities',
    'notices',
    'decisions',
    'experts',
    'invitations',
  );
  const deferred = useDeferredValue(selection);
  const asked = selection.size <= AT_ONCE ? selection : deferred;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  return useMemo(() => bulkOf(office, asked), [office, asked, revision]);
}

/** The acts over the rows of these ids, in the order in which the journal would number them. */
export function bulkOf({ view, actor }: Pick<Office, 'view' | 'actor'>, selection: Selection): Bulk {
  const applications = [...selection].flatMap((id) => view.get('applications', id) ?? []).sort(byReceipt);
  const made = new Map<BulkKind, Split>();
  const splitOf = (kind: BulkKind) => {
    const split = splitBy(applications, (application) => permits[kind](view, actor, application));
    return kind === 'register' ? withoutRepeated(view, split) : split;
  };
  return {
    applications,
    split: (kind) => {
      const known = made.get(kind) ?? splitOf(kind);
      made.set(kind, known);
      return known;
    },
  };
}

/** Numbers of the journal go by the day of filing, then as the applications came into the office. */
function byReceipt(a: Application, b: Application): number {
  if (a.receivedAt !== b.receivedAt) return a.receivedAt < b.receivedAt ? -1 : 1;
  return a.systemNo - b.systemNo;
}
