import { hold, type Invariant } from '../act.ts';

/** Numbers of the journals are given once, and none is taken back (trap 7). */
export const numbersAreGivenOnce: Invariant = ({ name, changes, view }) => {
  for (const change of changes) {
    if (change.table === 'counters') {
      hold((change.after?.next ?? 0) > (change.before?.next ?? 0), `${name} turned a counter back`);
    }
    if (change.table !== 'applications' || !change.before || !change.after) continue;
    hold(change.before.systemNo === change.after.systemNo, `${name} changed the number in the system`);
    const had = change.before.registrationNo;
    hold(had === null || had === change.after.registrationNo, `${name} changed a registration number`);
  }
  if (!changes.some(({ table }) => table === 'counters')) return;
  const applications = view.rows('applications');
  hold(areUnique(applications.map(({ systemNo }) => systemNo)), `${name} gave a number in the system twice`);
  hold(
    areUnique(applications.flatMap(({ registrationNo }) => registrationNo ?? [])),
    `${name} registered a number twice`,
  );
  hold(
    areUnique(view.rows('withdrawals').flatMap(({ journalNo }) => journalNo ?? [])),
    `${name} withdrew a number twice`,
  );
};

function areUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
