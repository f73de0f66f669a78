import type { Application } from '#shared/records/application.ts';
import { PeriodDialog } from '../period-dialog.tsx';
import { RefuseDialog } from '../refuse-dialog.tsx';
import { RegisterDialog } from '../register-dialog.tsx';
import type { CardAct } from './card-step.ts';

type CardDialogsProps = {
  readonly open: CardAct | null;
  readonly application: Application;
  readonly onClose: () => void;
};

/** The questions before acts on this one application: the same as for many. */
export function CardDialogs({ open, application, onClose }: CardDialogsProps) {
  const split = { allowed: [application], skipped: [] };
  const window = { split, onClose, onDone: onClose };
  return (
    <>
      {open === 'register' ? <RegisterDialog {...window} /> : null}
      {open === 'refuse' ? <RefuseDialog {...window} /> : null}
      {open === 'period' ? <PeriodDialog {...window} /> : null}
    </>
  );
}
