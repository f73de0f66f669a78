import type { Command } from '#shared/commands/command.ts';
import { undoExpert } from '#shared/commands/experts/undo-expert.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { useOffice } from '../../../office/react.tsx';
import { toast } from '../../../ui/toast.tsx';
import { cardTexts } from './texts.ts';

/** Runs an act on a card: the sentence of a refusal, or null when it is done and told, with the way back. */
export type ExpertAct = <A, S>(command: Command<A, S>, args: A) => Promise<string | null>;

type Reversible = Parameters<typeof undoExpert.decide>[1]['change'];

/** Acts on the card of an expert. */
export function useExpertAct(id: string): ExpertAct {
  const office = useOffice();
  const name = () => {
    const expert = office.view.get('experts', id);
    return expert ? fullName(expert) : cardTexts.card.name;
  };
  const takeBack = async (change: Reversible) => {
    const outcome = await office.run(undoExpert, { change });
    toast({ text: outcome.ok ? cardTexts.card.undone(name()) : explain(outcome.error) });
  };
  return async (command, args) => {
    const outcome = await office.run(command, args);
    if (!outcome.ok) return explain(outcome.error);
    const [first, ...others] = outcome.value.changes;
    const change = first && others.length === 0 ? reversible(first) : null;
    toast({ text: cardTexts.card.done(name()), onUndo: change ? () => void takeBack(change) : undefined });
    return null;
  };
}

function reversible(change: RowChange): Reversible | null {
  const { id } = change;
  switch (change.table) {
    case 'experts':
      return change.before && change.after
        ? { table: 'experts', id, before: change.before, after: change.after }
        : null;
    case 'absences':
      return { table: 'absences', id, before: change.before, after: change.after };
    case 'expertRelations':
      return { table: 'expertRelations', id, before: change.before, after: change.after };
    default:
      return null;
  }
}
