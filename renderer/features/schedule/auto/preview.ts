import type { HandEdits } from '#shared/domain/assignment/plan/hand-edits.ts';
import { loadsWith, missingOf, type Panels, withEdits } from '#shared/domain/assignment/plan/panels.ts';
import type { PlanRow } from '#shared/domain/assignment/plan/plan-row.ts';
import type { PlanningTask } from '#shared/domain/assignment/plan/planning-task.ts';
import { type Spread, spreadOf } from '#shared/domain/assignment/plan/spread.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { MadePlan } from './auto-store.ts';

/** A row of the preview: the panel of today beside the planned one. */
export type PreviewRow = {
  readonly row: PlanRow;
  readonly today: readonly Expert[];
  readonly plan: readonly Expert[];
  /** Places that stay empty. */
  readonly missing: number;
  readonly isChanged: boolean;
  /** Changed by hand since the plan was made. */
  readonly isEdited: boolean;
  /** The plan was made around a change by hand. */
  readonly isSettled: boolean;
};

/** An expert's load before and after. */
export type LoadRow = {
  readonly expert: Expert;
  readonly today: number;
  readonly plan: number;
  readonly limit: number | null;
};

/** Everything that the screen tells of a plan with the edits of the user. */
export type Preview = {
  readonly task: PlanningTask;
  readonly panels: Panels;
  readonly rows: readonly PreviewRow[];
  readonly changed: number;
  readonly missing: number;
  readonly short: number;
  readonly loads: ReadonlyMap<string, number>;
  readonly loadRows: readonly LoadRow[];
  readonly before: Spread;
  readonly after: Spread;
};

/** The preview of a plan. Rows keep their places while they are changed by hand. */
export function previewOf(plan: MadePlan, edits: Panels, byHand: HandEdits): Preview {
  const { task } = plan;
  const panels = withEdits(plan.panels, edits);
  const rows = plannedRows(plan).map((planned) => {
    const { id } = planned.row.application;
    if (!edits.has(id) && !byHand.has(id)) return planned;
    return { ...previewRow(task, planned.row, panels), isEdited: edits.has(id), isSettled: byHand.has(id) };
  });
  const loads = loadsWith(task, panels);
  const loadRows = loadRowsOf(task, loads);
  return {
    task,
    panels,
    rows,
    changed: rows.filter(({ isChanged }) => isChanged).length,
    missing: missingOf(task, panels),
    short: rows.filter(({ missing }) => missing > 0).length,
    loads,
    loadRows,
    before: spreadOf(loadRows.map(({ today }) => today)),
    after: spreadOf(loadRows.map(({ plan: load }) => load)),
  };
}

const planned = new WeakMap<MadePlan, readonly PreviewRow[]>();

/** Rows as they were planned, in order; made once for a plan. */
function plannedRows(plan: MadePlan): readonly PreviewRow[] {
  const known = planned.get(plan);
  if (known) return known;
  const rows = plan.task.rows.map((row) => previewRow(plan.task, row, plan.panels));
  const made = inOrder(rows);
  planned.set(plan, made);
  return made;
}

function previewRow(task: PlanningTask, row: PlanRow, panels: Panels): PreviewRow {
  const { application, kept, places } = row;
  const panel = panels.get(application.id) ?? [];
  return {
    row,
    today: expertsOf(task, application.expertIds),
    plan: expertsOf(task, panel),
    missing: Math.max(0, places - (panel.length - kept.length)),
    isChanged: !equalJson(panel, application.expertIds),
    isEdited: false,
    isSettled: false,
  };
}

/** Experts of a plan by their ids; one who has left the directory since is passed over. */
export function expertsOf(task: PlanningTask, ids: readonly string[]): readonly Expert[] {
  return ids.flatMap((id) => task.experts.get(id)?.expert ?? []);
}

/** Rows that miss somebody first, then the changed ones, by name; each name is folded once. */
function inOrder(rows: readonly PreviewRow[]): readonly PreviewRow[] {
  return rows
    .map((row) => ({ row, key: `${rank(row)}${fold(fullName(row.row.application))}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

function rank({ missing, isChanged }: PreviewRow): number {
  if (missing > 0) return 0;
  return isChanged ? 1 : 2;
}

/** Experts who could be appointed (a limit of none is no room) or have work; the busiest of the plan first. */
function loadRowsOf(task: PlanningTask, loads: ReadonlyMap<string, number>): readonly LoadRow[] {
  const offered = new Set(task.instance.experts.map(({ id }) => id));
  const rows: LoadRow[] = [];
  for (const [id, { expert, today, limit }] of task.experts) {
    const plan = loads.get(id) ?? 0;
    if ((offered.has(id) && limit !== 0) || plan > 0 || today > 0) rows.push({ expert, today, plan, limit });
  }
  return rows.sort((a, b) => b.plan - a.plan || (fullName(a.expert) < fullName(b.expert) ? -1 : 1));
}
