import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { View } from '#shared/records/view.ts';
import { approveSchedule } from './approve-schedule.ts';
import { assignExperts } from './assign-experts.ts';
import type { Command, CommandKind, DecideContext, Decision } from './command.ts';
import { createOffice } from './create-office.ts';
import { editApplication } from './edit-application.ts';
import { refuseIntake } from './refuse-intake.ts';
import { registerApplications } from './register-applications.ts';
import { setPeriod } from './set-period.ts';
import { undo } from './undo.ts';

/** A command as the journal and the authority meet it: its arguments are checked by its own schema before it decides. */
export type AnyCommand = {
  readonly name: string;
  readonly version: number;
  readonly kind: CommandKind;
  decide(view: View, args: unknown, context: DecideContext): Result<Decision, Refusal>;
};

function any<Args, Subject>(command: Command<Args, Subject>): AnyCommand {
  const { name, version, kind } = command;
  return {
    name,
    version,
    kind,
    decide: (view, args, context) => command.decide(view, command.args.parse(args), context),
  };
}

/** Every command there is. A name stands once; the history and the journal keep it for ever. */
const commands: readonly AnyCommand[] = [
  any(createOffice),
  any(registerApplications),
  any(refuseIntake),
  any(editApplication),
  any(setPeriod),
  any(assignExperts),
  any(approveSchedule),
  any(undo),
];

/** Commands by name. */
export const commandsByName: ReadonlyMap<string, AnyCommand> = new Map(
  commands.map((command) => [command.name, command]),
);
