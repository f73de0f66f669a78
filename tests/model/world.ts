import type { Actor } from '#shared/domain/rights/actor.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { ModelView } from './model-view.ts';
import type { Picker } from './picker.ts';

/** What a gesture may look at when it thinks of a command. */
export type World = {
  readonly view: ModelView;
  readonly today: LocalDate;
  readonly pick: Picker;
  /** The application that the step is about; undefined while there is none. */
  readonly app: Application | undefined;
  /** Acts that were applied and may be taken back. */
  readonly undoable: readonly unknown[];
  /** An id that nothing has yet. */
  fresh(prefix: string): string;
};

/** A command that somebody thought of, sensible or not. */
export type Thought = { readonly name: string; readonly args: unknown; readonly actor: Actor };

/** Thinks of the arguments of one command; undefined where there is nothing to begin with. */
export type Gesture = (world: World) => unknown;

/** Text that is sometimes left empty. */
export function words(pick: Picker, text: string): string {
  return pick.chance(92) ? text : ' ';
}
