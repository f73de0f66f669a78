import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey } from '../applications/person-key.ts';
import { refuse } from '../refusals/application-refusals.ts';
import { loadOf } from './load.ts';

/**
 * Null when the expert may be appointed to the application for the period, otherwise the reason: himself, own
 * organisation, a colleague already on the panel, or no load left (domain §4 R17, a proposal of the design; the load
 * limit is the directory's «Предельная нагрузка»). `panel` is the other experts of this application, `coming` how many
 * other applications the same act gives the expert in the period.
 */
export function whyNotAssignable(
  view: View,
  application: Application,
  expert: Expert,
  period: string,
  panel: readonly Expert[] = [],
  coming = 0,
): Refusal | null {
  if (nameKey(expert) === nameKey(application) && expert.organisationId === application.organisationId) {
    return refuse('assignment.ownApplication', {});
  }
  if (expert.organisationId === application.organisationId) return refuse('assignment.ownOrganisation', {});
  const colleague = panel.find((other) => other.id !== expert.id && other.organisationId === expert.organisationId);
  if (colleague) return refuse('assignment.sameOrganisationPanel', { colleague: fullName(colleague) });
  return whyOverloaded(view, application, expert, period, coming);
}

function whyOverloaded(
  view: View,
  application: Application,
  expert: Expert,
  period: string,
  coming: number,
): Refusal | null {
  if (expert.loadLimit === null) return null;
  const isHereAlready = application.period === period && application.expertIds.includes(expert.id);
  const load = loadOf(view, expert.id, period) + coming - (isHereAlready ? 1 : 0);
  return load < expert.loadLimit ? null : refuse('assignment.loadFull', { load, limit: expert.loadLimit });
}
