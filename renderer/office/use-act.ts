import { useCallback, useState } from 'react';
import type { Command, Decision } from '#shared/commands/command.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { useOffice } from './react.tsx';

/** How an act of the user goes: whether it is being written, and why it was refused. */
export type Act = {
  readonly isRunning: boolean;
  readonly refusal: Refusal | null;
  /** Runs the command; what it did, or null when it was refused (the reason is then in `refusal`). */
  readonly run: <A, S>(command: Command<A, S>, args: A) => Promise<Decision | null>;
  /** Forgets the last refusal: the dialog that showed it is closed. */
  readonly reset: () => void;
};

const idle = { isRunning: false, refusal: null };

/** Runs commands of one place on the screen, one at a time. */
export function useAct(): Act {
  const office = useOffice();
  const [state, setState] = useState<Pick<Act, 'isRunning' | 'refusal'>>(idle);
  const run = useCallback(
    async <A, S>(command: Command<A, S>, args: A) => {
      setState({ isRunning: true, refusal: null });
      const outcome = await office.run(command, args);
      setState(outcome.ok ? idle : { isRunning: false, refusal: outcome.error });
      return outcome.ok ? outcome.value : null;
    },
    [office],
  );
  const reset = useCallback(() => setState(idle), []);
  return { ...state, run, reset };
}
