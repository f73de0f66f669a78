import type { ReactNode } from 'react';
import { PeriodDialog } from '../../period-dialog.tsx';
import { type BulkDialogProps, RegisterDialog } from '../../register-dialog.tsx';
import type { StepDialogProps } from './step-dialog.ts';

/** «Зарегистрировать» one application: the window of the list, with one row. */
export function RegisterStep(props: StepDialogProps): ReactNode {
  return <RegisterDialog {...asOne(props)} />;
}

/** «Назначить период» of one application. */
export function PeriodStep(props: StepDialogProps): ReactNode {
  return <PeriodDialog {...asOne(props)} />;
}

/** The props of a window for many, with this application alone. */
export function asOne({ application, onClose }: StepDialogProps): BulkDialogProps {
  return { split: { allowed: [application], skipped: [] }, onClose, onDone: onClose };
}
