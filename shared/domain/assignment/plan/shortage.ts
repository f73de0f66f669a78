import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { Actor } from '../../rights/actor.ts';
import { fieldKeyOf, fieldName } from '../field-match.ts';
import { type FunnelRule, funnelOf } from './funnel.ts';
import { loadsWith, type Panels } from './panels.ts';
import type { PlanningTask } from './planning-task.ts';

/** Where experts are lacking: a subject or post in a municipality. */
export type Lack = {
  readonly field: string;
  readonly municipalityId: string;
  readonly applicationIds: readonly string[];
  /** Places that stay empty. */
  readonly places: number;
  /** How many more experts of this subject would fill them all, each with a usual limit. */
  readonly experts: number;
};

/** The same with what stands in the way. */
export type Shortage = Lack & {
  /** Experts of the subject in the whole directory. */
  readonly known: number;
  /** The rule that takes away the most experts of the subject; null when none does. */
  readonly rule: FunnelRule | null;
  /** How many experts of the subject that rule takes away, over the applications of the group at most. */
  readonly lost: number;
};

/** A subject in a municipality that lacks more or less after a change by hand. */
export type LackChange = Omit<Lack, 'applicationIds'> & {
  /** Empty places before the change. */
  readonly before: number;
};

type EmptyPlaces = { readonly application: Application; readonly missing: number };

/** What a usual expert takes where no expert of the directory has a limit. */
const USUAL_LIMIT = 10;

/** Empty places of the plan by subject and municipality, the most lacking first. */
export function lacksOf(task: PlanningTask, panels: Panels): readonly Lack[] {
  const groups = new Map<string, EmptyPlaces[]>();
  for (const { application, kept, places } of task.rows) {
    const missing = places - ((panels.get(application.id)?.length ?? 0) - kept.length);
    if (missing <= 0) continue;
    const key = `${fieldKeyOf(application)}|${application.municipalityId}`;
    const group = groups.get(key);
    if (group) group.push({ application, missing });
    else groups.set(key, [{ application, missing }]);
  }
  const limit = usualLimit(task);
  return Array.from(groups.values(), (group) => lackOf(group, limit)).sort(
    (a, b) => b.places - a.places || a.field.localeCompare(b.field, 'ru'),
  );
}

/** The same, each with the rule that stands most in the way: dearer to find out, asked where the list is shown. */
export function shortagesOf(view: View, actor: Actor, task: PlanningTask, panels: Panels): readonly Shortage[] {
  const loads = loadsWith(task, panels);
  const applications = new Map(task.rows.map(({ application }) => [application.id, application]));
  return lacksOf(task, panels).map((lack) => {
    const some = lack.applicationIds.slice(0, SAMPLE).flatMap((id) => applications.get(id) ?? []);
    return { ...lack, ...dearestRule(view, actor, task, some, { panels, loads }) };
  });
}

/** Only what a change of the panels by hand has made worse or better. */
export function lackChanges(task: PlanningTask, before: Panels, after: Panels): readonly LackChange[] {
  const keyOf = ({ field, municipalityId }: Lack) => `${field}|${municipalityId}`;
  const was = new Map(lacksOf(task, before).map((lack) => [keyOf(lack), lack]));
  const is = new Map(lacksOf(task, after).map((lack) => [keyOf(lack), lack]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const lack = is.get(key) ?? was.get(key);
    const [from, to] = [was.get(key)?.places ?? 0, is.get(key)?.places ?? 0];
    if (!lack || from === to) return [];
    const { field, municipalityId } = lack;
    return { field, municipalityId, before: from, places: to, experts: is.get(key)?.experts ?? 0 };
  });
}

/**
 * A new expert takes one place of a panel and as many panels as his limit: as many are lacking as the emptiest panel has
 * empty places, or as the places fill limits, whichever is more; and so many are enough.
 */
function lackOf(group: readonly EmptyPlaces[], limit: number): Lack {
  const places = group.reduce((sum, { missing }) => sum + missing, 0);
  const most = Math.max(...group.map(({ missing }) => missing));
  const [first] = group;
  return {
    field: first ? fieldName(first.application) : '',
    municipalityId: first?.application.municipalityId ?? '',
    applicationIds: group.map(({ application }) => application.id),
    places,
    experts: Math.max(most, Math.ceil(places / limit)),
  };
}

type Standing = { readonly panels: Panels; readonly loads: ReadonlyMap<string, number> };

function dearestRule(
  view: View,
  actor: Actor,
  task: PlanningTask,
  applications: readonly Application[],
  { panels, loads }: Standing,
): Pick<Shortage, 'rule' | 'lost' | 'known'> {
  const losses = new Map<FunnelRule, Set<string>>();
  let known = 0;
  for (const application of applications) {
    const panel = panels.get(application.id) ?? [];
    for (const { rule, left, lost } of funnelOf(view, actor, task, { application, panel, loads }).steps) {
      if (rule === 'field') {
        known = Math.max(known, left);
        continue;
      }
      const ids = losses.get(rule) ?? new Set<string>();
      for (const { id } of lost) ids.add(id);
      losses.set(rule, ids);
    }
  }
  const [dearest] = [...losses].sort(([, a], [, b]) => b.size - a.size);
  const lost = dearest?.[1].size ?? 0;
  return { rule: dearest && lost > 0 ? dearest[0] : null, lost, known };
}

/** A large group is judged by its first applications: they are of one subject and place. */
const SAMPLE = 5;

function usualLimit({ experts }: PlanningTask): number {
  const limits = [...experts.values()].flatMap(({ limit }) => (limit === null || limit === 0 ? [] : [limit]));
  const sorted = limits.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? USUAL_LIMIT;
}
