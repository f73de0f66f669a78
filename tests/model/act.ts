import type { Actor } from '#shared/domain/rights/actor.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { ModelView } from './model-view.ts';

/** A command that was applied, with the office as it left it. */
export type Act = {
  readonly name: string;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly args: unknown;
  readonly changes: readonly RowChange[];
  readonly view: ModelView;
};

/** Looks at an act; throws a sentence when the act broke what must always hold. */
export type Invariant = (act: Act) => void;

/** Throws unless it holds. */
export function hold(isTrue: boolean, sentence: string): asserts isTrue {
  if (!isTrue) throw new Error(sentence);
}
