import type { Command, Decision } from '#shared/commands/command.ts';
import { undoEmployee } from '#shared/commands/employees/undo-employee.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice } from '../../../office/react.tsx';
import { toast } from '../../../ui/toast.tsx';
import { texts } from '../texts.ts';

/** Runs an act on a card: the sentence of a refusal, or null when it is done and told, with the way back. */
export type CardAct = <A, S>(
  command: Command<A, S>,
  args: A,
  said?: (name: string) => string,
) => Promise<string | null>;

/** Acts on the card of an id. */
export function useCardAct(id: string): CardAct {
  const office = useOffice();
  return async (command, args, said = texts.card.saved) => {
    const outcome = await office.run(command, args);
    if (!outcome.ok) return explain(outcome.error);
    const changes = outcome.value.changes.flatMap(reversible);
    const onUndo =
      changes.length === outcome.value.changes.length ? () => void takeBack(office, id, changes) : undefined;
    toast({ text: said(nameOf(office, id)), onUndo });
    return null;
  };
}

type Reversible = Parameters<typeof undoEmployee.decide>[1]['changes'][number];

async function takeBack(office: Office, id: string, changes: Reversible[]): Promise<void> {
  const outcome = await office.run(undoEmployee, { changes });
  toast({ text: outcome.ok ? texts.card.undone(nameOf(office, id)) : explain(outcome.error) });
}

function nameOf(office: Office, id: string): string {
  const employee = office.view.get('employees', id);
  return employee ? fullName(employee) : texts.card.name;
}

/** Changes of rows of a card that were there before. */
function reversible(change: RowChange | Decision['changes'][number]): readonly Reversible[] {
  const { id } = change;
  switch (change.table) {
    case 'employees':
      return change.before && change.after
        ? [{ table: change.table, id, before: change.before, after: change.after }]
        : [];
    case 'employeePersonal':
      return change.before && change.after
        ? [{ table: change.table, id, before: change.before, after: change.after }]
        : [];
    case 'employeeRecords':
      return change.before && change.after
        ? [{ table: change.table, id, before: change.before, after: change.after }]
        : [];
    default:
      return [];
  }
}
