import type { HandEdits } from './hand-edits.ts';
import type { Wishes } from './wishes.ts';

/**
 * What a run does: everything anew; only the empty places; after refusals: what cannot stay is replaced and nothing else
 * moves that need not.
 */
export type PlanMode = 'all' | 'gaps' | 'refusals';

/** An expert whom the office does not have yet, to see what he would change. */
export type Newcomer = {
  readonly municipalityId: string;
  /** His subject; empty: his post is asked. */
  readonly subject: string;
  readonly post: string;
  readonly limit: number;
};

/** «Что, если»: other circumstances, tried without saving anything. */
export type WhatIf = {
  /** Experts who would be away. */
  readonly absentIds: readonly string[];
  /** By how much everybody's limit would change. */
  readonly limitChange: number;
  readonly newcomers: readonly Newcomer[];
};

/** What the user asks of a plan. */
export type PlanningOrder = {
  readonly period: string;
  /** Null: every municipality that he may plan. */
  readonly municipalityIds: readonly string[] | null;
  readonly mode: PlanMode;
  readonly wishes: Wishes;
  readonly whatIf: WhatIf | null;
  /** What a person has decided in an earlier plan: the new one is made around it. Absent: nothing. */
  readonly byHand?: HandEdits;
};

/** Ids of invented experts begin so; no row of the office does. */
const NEWCOMER = 'newcomer:';

/** The id of the n-th newcomer of a trial. */
export function newcomerId(n: number): string {
  return `${NEWCOMER}${n}`;
}

/** Whether the expert exists in a trial only. */
export function isNewcomer(expertId: string): boolean {
  return expertId.startsWith(NEWCOMER);
}
