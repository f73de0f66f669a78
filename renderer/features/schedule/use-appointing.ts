import { useCallback, useState } from 'react';
import { assignExperts } from '#shared/commands/assign-experts.ts';
import type { Decision } from '#shared/commands/command.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { useOffice } from '../../office/react.tsx';
import { undoAct } from '../../office/undo-act.ts';
import { toast } from '../../ui/toast.tsx';
import { texts } from './texts.ts';

/** Appointing, with the way back; a refusal stands in place until the next act. */
export function useAppointing() {
  const office = useOffice();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const appoint = useCallback(
    async (applicationId: string, expertIds: readonly string[], said: string) => {
      const takeBack = async (done: Decision) => {
        const outcome = await undoAct(office, done);
        toast({ text: outcome.ok ? texts.experts.undone : explain(outcome.error) });
      };
      const outcome = await office.run(assignExperts, { applicationId, expertIds: [...expertIds] });
      setRefusal(outcome.ok ? null : outcome.error);
      if (outcome.ok) toast({ text: said, onUndo: () => void takeBack(outcome.value) });
      return outcome.ok;
    },
    [office],
  );
  const reset = useCallback(() => setRefusal(null), []);
  return { refusal, appoint, reset };
}
