import { ZodError } from 'zod';
import { checkDecision } from '#shared/authority/check-decision.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { Act, Invariant } from './act.ts';
import { cohortBook } from './cohort-book.ts';
import { nobodySeesTheForbidden } from './forbidden.ts';
import { commands } from './gestures/all.ts';
import { deadlinesNeverMoveBackwards } from './invariants/deadlines.ts';
import { nothingChangesAfterADecision } from './invariants/decisions.ts';
import { expertsAreNeverOverloadedNorInConflict, panelsAreAsTheRegionHasThem } from './invariants/experts.ts';
import { subMachinesPassAsTheySay } from './invariants/machines.ts';
import { numbersAreGivenOnce } from './invariants/numbers.ts';
import { nobodyActsOutsideHisScope } from './invariants/rights.ts';
import { portfoliosGrowOnlyWhereAllowed, statusesChangeByTheirCommands } from './invariants/statuses.ts';
import { votesAreCountedRight } from './invariants/votes.ts';
import { picker } from './picker.ts';
import { at, firstDay, type OfficePlan, startOf } from './start.ts';
import { think } from './think.ts';
import type { Thought } from './world.ts';

/** A command as a replay has it: everything that its outcome depends on. */
export type Spoken = Thought & { readonly today: LocalDate };

/** What a run came to: how often each command was applied and refused. */
export type Tally = Map<string, { applied: number; refused: number }>;

/** Something that must always hold did not. Its message has the replay, one line for each applied command. */
export class Broken extends Error {
  /** What did not hold, in a sentence. */
  readonly what: string;
  readonly plan: OfficePlan;
  readonly spoken: readonly Spoken[];
  constructor(cause: unknown, plan: OfficePlan, spoken: readonly Spoken[]) {
    const what = cause instanceof Error ? cause.message : String(cause);
    super(`${what}\n${replayText(plan, spoken)}`, { cause });
    this.what = what;
    this.plan = plan;
    this.spoken = [...spoken];
  }
}

const invariants: readonly Invariant[] = [
  statusesChangeByTheirCommands,
  portfoliosGrowOnlyWhereAllowed,
  subMachinesPassAsTheySay,
  nobodyActsOutsideHisScope,
  expertsAreNeverOverloadedNorInConflict,
  panelsAreAsTheRegionHasThem,
  nothingChangesAfterADecision,
  votesAreCountedRight,
  deadlinesNeverMoveBackwards,
  numbersAreGivenOnce,
];

/** After so many applied commands everything is looked through as everybody. */
const LOOK_EVERY = 12;

/** Thinks of a command for each seed and tries it; throws {@link Broken} at the first thing that does not hold. */
export function runSeeds(plan: OfficePlan, seeds: readonly number[], tally: Tally): void {
  const game = gameOf(plan, tally);
  const undoable: (readonly RowChange[])[] = [];
  let today = firstDay;
  let made = 0;
  const fresh = (prefix: string) => {
    made += 1;
    return `${prefix}-${made}`;
  };
  for (const seed of seeds) {
    const pick = picker(seed);
    if (pick.chance(12)) today = addDays(today, 1 + pick.int(6));
    const thought = think({ view: game.view, today, pick, undoable, fresh });
    if (!thought) continue;
    const changes = game.say({ ...thought, today });
    if (
      changes &&
      changes.length > 0 &&
      changes.every(({ table, before }) => (table === 'applications' || table === 'personal') && before)
    ) {
      undoable.push(changes);
      if (undoable.length > 6) undoable.shift();
    }
  }
  game.lookThrough();
}

/** Says the commands of a replay again; what is refused this time is passed over. */
export function runSpoken(plan: OfficePlan, spoken: readonly Spoken[]): void {
  const game = gameOf(plan, new Map());
  for (const one of spoken) game.say(one);
  game.lookThrough();
}

function gameOf(plan: OfficePlan, tally: Tally) {
  const view = startOf(plan);
  const book = cohortBook();
  const spoken: Spoken[] = [];
  let applied = 0;
  const guarded = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      if (error instanceof ZodError) throw new Error(`the model thought of impossible arguments: ${error.message}`);
      throw new Broken(error, plan, spoken);
    }
  };
  const lookThrough = () => guarded(() => nobodySeesTheForbidden(view));
  return {
    view,
    lookThrough,
    /** The row changes of the command, or null when it was refused. */
    say(one: Spoken): readonly RowChange[] | null {
      const context = { actor: one.actor, at: at(one.today), today: one.today };
      const counts = tally.get(one.name) ?? { applied: 0, refused: 0 };
      tally.set(one.name, counts);
      spoken.push(one);
      const decided = guarded(() => commandOf(one.name).decide(view, one.args, context));
      if (!decided.ok) {
        spoken.pop();
        counts.refused += 1;
        return null;
      }
      counts.applied += 1;
      applied += 1;
      const { changes } = decided.value;
      guarded(() => {
        checkDecision(view, decided.value);
        view.apply(changes);
        const act: Act = { ...one, changes, view };
        for (const invariant of invariants) invariant(act);
        book(act);
        if (applied % LOOK_EVERY === 0) nobodySeesTheForbidden(view);
      });
      return changes;
    },
  };
}

function commandOf(name: string) {
  const command = commands.get(name);
  if (!command) throw new Error(`no command ${name}`);
  return command;
}

function replayText(plan: OfficePlan, spoken: readonly Spoken[]): string {
  const lines = spoken.map((one) => `  ${one.today} ${one.actor.userId}: ${one.name} ${JSON.stringify(one.args)}`);
  return [`office ${JSON.stringify(plan)}`, ...lines].join('\n');
}
