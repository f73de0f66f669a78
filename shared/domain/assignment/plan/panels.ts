import type { SolvedPlan } from '../solver/solve.ts';
import type { PlanningTask } from './planning-task.ts';

/** Panels of a plan by application: those who stay first, then the new ones. */
export type Panels = ReadonlyMap<string, readonly string[]>;

/** Panels as the solver's answer makes them; an expert who had his place before keeps it in the order of print. */
export function panelsOf(task: PlanningTask, solved: SolvedPlan): Panels {
  const given = new Map<string, string[]>();
  for (const { application, expert } of solved.pairs) {
    const panel = given.get(application);
    if (panel) panel.push(expert);
    else given.set(application, [expert]);
  }
  return new Map(
    task.rows.map(({ application, kept }) => {
      const fresh = given.get(application.id) ?? [];
      const stayed = application.expertIds.filter((id) => kept.includes(id) || fresh.includes(id));
      return [application.id, [...stayed, ...fresh.filter((id) => !stayed.includes(id)).sort()]];
    }),
  );
}

/** Panels as they are today. */
export function panelsToday(task: PlanningTask): Panels {
  return new Map(task.rows.map(({ application }) => [application.id, application.expertIds]));
}

/** Panels with some of them changed by hand; only rows of the plan count. */
export function withEdits(panels: Panels, edits: Panels): Panels {
  if (edits.size === 0) return panels;
  return new Map(Array.from(panels, ([id, panel]) => [id, edits.get(id) ?? panel]));
}

/** How many applications of the period each expert would have: those that he keeps and those of the panels. */
export function loadsWith(task: PlanningTask, panels: Panels): ReadonlyMap<string, number> {
  const loads = new Map(Array.from(task.experts, ([id, { carried }]) => [id, carried]));
  for (const { application, kept } of task.rows) {
    for (const id of panels.get(application.id) ?? []) {
      if (!kept.includes(id)) loads.set(id, (loads.get(id) ?? 0) + 1);
    }
  }
  return loads;
}

/** Places that no expert could be found for. */
export function missingOf(task: PlanningTask, panels: Panels): number {
  return task.rows.reduce((sum, { application, kept, places }) => {
    const filled = (panels.get(application.id)?.length ?? 0) - kept.length;
    return sum + Math.max(0, places - filled);
  }, 0);
}
