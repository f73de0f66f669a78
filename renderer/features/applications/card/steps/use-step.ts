import type { Command, Decision } from '#shared/commands/command.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Office } from '../../../../office/office.ts';
import { useOffice } from '../../../../office/react.tsx';
import { undoAct } from '../../../../office/undo-act.ts';
import { type Act, useAct } from '../../../../office/use-act.ts';
import { toast } from '../../../../ui/toast.tsx';

/** A step that is being taken. */
export type Step = {
  readonly office: Office;
  readonly act: Act;
  /** Runs the command and says what was done; `undone` is given where the law lets it be taken back. */
  readonly take: <A, S>(
    command: Command<A, S>,
    args: A,
    told: { readonly done: string; readonly undone?: string },
  ) => Promise<Decision | null>;
};

/** Runs the command of a step, tells about it and offers to take it back where that is possible. */
export function useStep(): Step {
  const office = useOffice();
  const act = useAct();
  return {
    office,
    act,
    async take(command, args, { done, undone }) {
      const decision = await act.run(command, args);
      if (!decision) return null;
      const takeBack = async (words: string) => {
        const outcome = await undoAct(office, decision);
        toast({ text: outcome.ok ? words : explain(outcome.error) });
      };
      toast({ text: done, ...(undone === undefined ? {} : { onUndo: () => void takeBack(undone) }) });
      return decision;
    },
  };
}
