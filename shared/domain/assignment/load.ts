import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { finalOutcome, type Outcome } from '../statuses/outcome.ts';

type Loads = { readonly revision: number; readonly byPeriod: Map<string, Map<string, number>> };

const cache = new WeakMap<View, Loads>();

/** Endings with which an appointment no longer counts, in the archive too: the work was called off. */
const calledOff: ReadonlySet<Outcome> = new Set(['INTAKE_REFUSED', 'WITHDRAWN']);

/** How many applications of the period each expert has. */
export function loadsOf(view: View, period: string): ReadonlyMap<string, number> {
  const revision = view.revision('applications');
  const kept = cache.get(view);
  if (kept?.revision === revision) return kept.byPeriod.get(period) ?? new Map();
  const loads: Loads = { revision, byPeriod: new Map() };
  for (const application of view.all('applications')) count(view, loads, application);
  cache.set(view, loads);
  return loads.byPeriod.get(period) ?? new Map();
}

/** How many applications of the period the expert has. */
export function loadOf(view: View, expertId: string, period: string): number {
  return loadsOf(view, period).get(expertId) ?? 0;
}

function count(view: View, loads: Loads, application: Application): void {
  if (application.period === null) return;
  const outcome = finalOutcome(view, application);
  if (outcome !== null && calledOff.has(outcome)) return;
  let ofPeriod = loads.byPeriod.get(application.period);
  if (!ofPeriod) {
    ofPeriod = new Map();
    loads.byPeriod.set(application.period, ofPeriod);
  }
  for (const expertId of application.expertIds) ofPeriod.set(expertId, (ofPeriod.get(expertId) ?? 0) + 1);
}
