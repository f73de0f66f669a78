import type { Command, DecideContext, Decision } from '#shared/commands/command.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { View } from '#shared/records/view.ts';

/** A command as the authority meets it: its arguments came from afar and are checked before it decides. */
export type RegisteredCommand = {
  readonly name: string;
  readonly version: number;
  decide(view: View, args: unknown, context: DecideContext): Result<Decision, Refusal>;
};

/** Commands by the name that envelopes carry; undefined for one that this version does not know. */
export type CommandRegistry = { get(name: string): RegisteredCommand | undefined };

/** A command ready for a registry; throws when the arguments are not what its schema says. */
export function registered<Args, Subject>(command: Command<Args, Subject>): RegisteredCommand {
  return {
    name: command.name,
    version: command.version,
    decide: (view, args, context) => command.decide(view, command.args.parse(args), context),
  };
}

/** A registry of a list of commands; two of one name are a bug. */
export function registryOf(commands: readonly Command<unknown, unknown>[]): CommandRegistry {
  const byName = new Map(commands.map((command) => [command.name, registered(command)]));
  if (byName.size !== commands.length) throw new Error('two commands have one name');
  return byName;
}
