import {
  agendaItemMachine,
  invitationMachine,
  type Machine,
  mayPass,
  meetingMachine,
  scoreSheetMachine,
  withdrawalMachine,
} from '#shared/domain/statuses/machines.ts';
import { hold, type Invariant } from '../act.ts';

/** Rows of the sub-machines pass from state to state only as the machines say, by the commands that they name (§3.4). */
export const subMachinesPassAsTheySay: Invariant = ({ name, changes }) => {
  for (const change of changes) {
    switch (change.table) {
      case 'invitations':
        passes(name, invitationMachine, change);
        break;
      case 'scoreSheets':
        passes(name, scoreSheetMachine, change);
        break;
      case 'withdrawals':
        passes(name, withdrawalMachine, change);
        break;
      case 'meetings':
        passes(name, meetingMachine, change);
        break;
      case 'agendaItems':
        passes(name, agendaItemMachine, change);
        break;
    }
  }
};

type Row<S> = { readonly state: S } | null;

function passes<S extends string>(
  name: string,
  machine: Machine<S>,
  change: { readonly before: Row<S>; readonly after: Row<S> },
) {
  const from = change.before?.state ?? null;
  const to = change.after?.state;
  hold(to !== undefined, `${name} removed a row: ${machine.title}`);
  hold(mayPass(machine, name, from, to), `${name} passed ${from}>${to}: ${machine.title}`);
}
