import { createStore, type StoreApi } from 'zustand';
import type { LostEdit } from '#shared/domain/assignment/plan/fit-hand-edits.ts';
import { type HandEdits, noHandEdits } from '#shared/domain/assignment/plan/hand-edits.ts';
import type { Panels } from '#shared/domain/assignment/plan/panels.ts';
import type { PlanBasis } from '#shared/domain/assignment/plan/plan-changes.ts';
import type { Newcomer, PlanMode } from '#shared/domain/assignment/plan/planning-order.ts';
import type { PlanningTask } from '#shared/domain/assignment/plan/planning-task.ts';
import { usualWishes, type Wishes } from '#shared/domain/assignment/plan/wishes.ts';
import type { PlanPair } from '#shared/domain/assignment/solver/plan-rows.ts';
import type { SolvedPlan } from '#shared/domain/assignment/solver/solve.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Office } from '../../../office/office.ts';

/** Which list of the plan is shown. */
export type AutoTab = 'rows' | 'loads' | 'shortages';

/** A plan that waits for a word: the task that it answers, the answer, and what of the office it was made of. */
export type MadePlan = {
  readonly task: PlanningTask;
  readonly solved: SolvedPlan;
  readonly panels: Panels;
  /** Appointments that could have stayed and were given up, because a place could not be filled otherwise. */
  readonly givenUp: readonly PlanPair[];
  readonly basis: PlanBasis;
};

/** A run: how far it is. */
export type RunState = {
  readonly step: 'gathering' | 'solving';
  readonly done: number;
  readonly of: number | null;
};

/** The trial «Что, если»; used only while it is on. */
export type Trial = {
  readonly isOn: boolean;
  readonly absentIds: readonly string[];
  readonly limitChange: number;
  readonly newcomers: readonly Newcomer[];
};

/** What the user asks, the plan that came of it and what he changed in it; dies with the window. */
export type AutoState = {
  readonly period: string | null;
  /** Null: every municipality. */
  readonly municipalityId: string | null;
  readonly mode: PlanMode;
  readonly wishes: Wishes;
  readonly trial: Trial;
  readonly run: RunState | null;
  readonly plan: MadePlan | null;
  readonly refusal: Refusal | null;
  /** The plan is being accepted: what changes meanwhile is its own doing. */
  readonly isWriting: boolean;
  /** Panels changed by hand since the plan was made. */
  readonly edits: Panels;
  /** Changes by hand of earlier plans, which this one was made around. */
  readonly byHand: HandEdits;
  /** Changes by hand that this plan could not keep, until the user has read of them. */
  readonly lost: readonly LostEdit[];
  readonly tab: AutoTab;
  readonly isOnlyChanged: boolean;
  readonly currentId: string | null;
};

const stores = new WeakMap<Office, StoreApi<AutoState>>();

/** The state of automatic appointing in this office: the same when the user comes back. */
export function autoStore(office: Office): StoreApi<AutoState> {
  const known = stores.get(office);
  if (known) return known;
  const made = createStore<AutoState>(() => ({
    period: null,
    municipalityId: null,
    mode: 'gaps',
    wishes: usualWishes,
    trial: noTrial,
    run: null,
    ...noPlan,
  }));
  stores.set(office, made);
  return made;
}

const noTrial: Trial = { isOn: false, absentIds: [], limitChange: 0, newcomers: [] };

/** No panel has been changed by hand. */
export const noEdits: Panels = new Map();

/** As before the first run, and after a plan was accepted or refused. */
export const noPlan = {
  plan: null,
  refusal: null,
  isWriting: false,
  edits: noEdits,
  byHand: noHandEdits,
  lost: [],
  tab: 'rows',
  isOnlyChanged: false,
  currentId: null,
} as const;
