import type { PlanPair } from '#shared/domain/assignment/solver/plan-rows.ts';
import type { Replanned } from '#shared/domain/assignment/solver/replan.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { PackedInstance } from './packed-instance.ts';

/** What the worker is asked: a plan around the `pinned` pairs, or with `held` pairs one that keeps them wherever it can. */
export type PlannerAsk = {
  readonly instance: PackedInstance;
  readonly pinned: readonly PlanPair[];
  readonly held: readonly PlanPair[] | null;
};

/** How far the plan has come: places that have an expert, and what it would cost as it stands. */
export type PlannerProgress = { readonly done: number; readonly objective: number };

/** What the worker says: how far it is, any number of times, and the outcome once. */
export type PlannerAnswer =
  | { readonly what: 'progress'; readonly progress: PlannerProgress }
  | { readonly what: 'outcome'; readonly outcome: Result<Replanned, Refusal> };
