import type { Application } from '#shared/records/application.ts';
import { hold, type Invariant } from '../act.ts';
import { lawful } from '../lawful.ts';

/** No status changes without its command, and no stage is written, lost or rewritten besides. */
export const statusesChangeByTheirCommands: Invariant = ({ name, changes, view }) => {
  const law = lawful[name];
  hold(law !== undefined, `the model knows no command ${name}`);
  for (const change of changes) {
    if (change.table !== 'applications') continue;
    const { before, after } = change;
    const isMoved = before?.status !== after?.status;
    if (isMoved) {
      const passage = `${before?.status ?? '*'}>${after?.status ?? '*'}`;
      hold(law.passages?.includes(passage) ?? false, `${name} took an application ${passage}`);
    } else if (before) {
      const within = law.within ?? law.passages?.map((passage) => passage.split('>')[0]) ?? [];
      hold(within.includes(before.status), `${name} changed an application in ${before.status}`);
    }
    if (name === 'application.undo') continue;
    const written = after && after.stages.length - (before?.stages.length ?? 0) === (isMoved ? 1 : 0);
    hold(!after || written === true, `${name} wrote ${after?.stages.length} stages`);
    hold(!after || !before || isPrefix(before, after), `${name} rewrote earlier stages`);
  }
  for (const application of view.all('applications')) {
    const last = application.stages.at(-1)?.status;
    hold(last === application.status, `the last stage is ${last}, the status ${application.status}`);
  }
};

function isPrefix(before: Application, after: Application): boolean {
  return before.stages.every((stage, i) => stage === after.stages[i]);
}

/** Once filed, a portfolio grows only while information is awaited or after sending to expertise, and never shrinks (S0, §3.1). */
export const portfoliosGrowOnlyWhereAllowed: Invariant = ({ name, changes, view }) => {
  for (const change of changes) {
    if (change.table !== 'portfolios' || change.after === null) continue;
    const grown = change.after.items.length - (change.before?.items.length ?? 0);
    const status = view.get('applications', change.id)?.status;
    if (name === 'portfolio.edit' && status === 'DRAFT') continue;
    hold(grown >= 0, `${name} took documents away`);
    const mayGrow = status === 'AWAITING_INFO' || status === 'SENT_TO_EXPERTISE';
    hold(grown === 0 || (mayGrow && !change.before?.lock), `${name} added to a portfolio in ${status}`);
    hold(!change.before?.lock, `${name} changed a locked portfolio`);
  }
};
