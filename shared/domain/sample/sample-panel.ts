import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { whyNotAssignable } from '../assignment/eligibility.ts';
import { loadOf } from '../assignment/load.ts';
import { expertsNeeded } from '../profile/region-profile.ts';

/**
 * Experts for an application as a secretary would choose them: of the same subject, else of the same post; own
 * municipality first, then the least busy; only those who may be appointed. Null when there are not enough.
 */
export function samplePanel(view: View, application: Application): readonly string[] | null {
  const period = application.period;
  if (period === null) return null;
  const needed = expertsNeeded(view);
  const panel: Expert[] = [];
  for (const expert of candidates(view, application, period)) {
    if (whyNotAssignable(view, application, expert, period, panel) !== null) continue;
    panel.push(expert);
    if (panel.length === needed) return panel.map(({ id }) => id);
  }
  return null;
}

function candidates(view: View, application: Application, period: string): readonly Expert[] {
  const fitting = [...view.all('experts')].filter((expert) => isOfTrade(expert, application));
  const distance = (expert: Expert) => (expert.municipalityId === application.municipalityId ? 0 : 1);
  return fitting.toSorted(
    (a, b) => distance(a) - distance(b) || loadOf(view, a.id, period) - loadOf(view, b.id, period),
  );
}

function isOfTrade(expert: Expert, application: Application): boolean {
  return application.subject === '' ? expert.post === application.post : expert.subject === application.subject;
}
