import { profileOf } from '#shared/domain/profile/region-profile.ts';
import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import { hold, type Invariant } from '../act.ts';
import type { ModelView } from '../model-view.ts';

/** Experts are never over the limit of their load in a period, nor on a case of their own school or panel (R17). */
export const expertsAreNeverOverloadedNorInConflict: Invariant = ({ name, changes, view }) => {
  if (!changes.some(({ table }) => table === 'applications')) return;
  const loads = new Map<string, number>();
  for (const application of view.all('applications')) {
    const panel = application.expertIds.flatMap((id) => view.get('experts', id) ?? []);
    if (!isCalledOff(application)) {
      for (const { id } of panel) {
        const place = `${id} ${application.period}`;
        loads.set(place, (loads.get(place) ?? 0) + 1);
      }
    }
    conflictsOf(name, application, panel);
  }
  for (const { id, loadLimit } of view.all('experts')) {
    for (const [place, load] of loads) {
      const isOver = loadLimit !== null && place.startsWith(`${id} `) && load > loadLimit;
      hold(!isOver, `${name} gave ${place} ${load} applications, the limit is ${loadLimit}`);
    }
  }
};

function isCalledOff({ stages }: Application): boolean {
  return stages.some(({ status }) => status === 'WITHDRAWN' || status === 'INTAKE_REFUSED');
}

function conflictsOf(name: string, application: Application, panel: readonly Expert[]): void {
  const ids = new Set(panel.map(({ id }) => id));
  hold(ids.size === panel.length, `${name} put an expert on a panel twice`);
  const places = new Set(panel.map(({ organisationId }) => organisationId));
  hold(places.size === panel.length, `${name} put two of one school on a panel`);
  const isOwnSchool = places.has(application.organisationId);
  hold(!isOwnSchool || isCalledOff(application), `${name} put an expert on a case of his own school`);
}

/** Who takes part was invited and confirmed, no panel is larger than the region's, and only participants score (S2). */
export const panelsAreAsTheRegionHasThem: Invariant = ({ name, changes, view }) => {
  const changed = new Set(
    changes.flatMap((change) => (change.table === 'invitations' ? (change.after?.applicationId ?? []) : [])),
  );
  for (const applicationId of changed) {
    panelOf(name, view, applicationId);
    if (name === 'application.addThirdExpert') thirdIsNeeded(view, applicationId);
  }
  for (const change of changes) {
    if (change.table !== 'scoreSheets' || !change.after) continue;
    const { applicationId, expertId } = change.after;
    const states = invitations(view, applicationId).filter((one) => one.expertId === expertId);
    hold(
      states.some(({ state }) => state === 'CONFIRMED' || state === 'SCORED'),
      `${name}: a stranger scored`,
    );
  }
};

/** An extra expert settles what a whole panel of two could not: both had finished, and they differ. */
function thirdIsNeeded(view: ModelView, applicationId: string): void {
  const { expertsPerApplication } = profileOf(view);
  const scored = invitations(view, applicationId).filter(({ state }) => state === 'SCORED');
  hold(expertsPerApplication === 2 && scored.length === 2, 'a third expert before the two had finished');
}

function panelOf(name: string, view: ModelView, applicationId: string): void {
  const application = view.get('applications', applicationId);
  const all = invitations(view, applicationId);
  const active = all.filter(({ state }) => state === 'INVITED' || state === 'CONFIRMED' || state === 'SCORED');
  const working = active.filter(({ state, isExtra }) => state !== 'INVITED' && !isExtra);
  hold(working.length <= profileOf(view).expertsPerApplication, `${name}: too many experts confirmed`);
  hold(active.filter(({ isExtra }) => isExtra).length <= 1, `${name}: two extra experts`);
  if (application?.status !== 'SENT_TO_EXPERTISE' && application?.status !== 'IN_EXPERTISE') return;
  const named = [...application.expertIds].sort().join();
  const invited = active
    .map(({ expertId }) => expertId)
    .sort()
    .join();
  hold(named === invited, `${name}: the application names ${named}, invited are ${invited}`);
}

function invitations(view: ModelView, applicationId: string) {
  return view.rows('invitations').filter((one) => one.applicationId === applicationId);
}
