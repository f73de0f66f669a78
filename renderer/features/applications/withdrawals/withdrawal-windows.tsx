import { useMemo } from 'react';
import { openWithdrawal } from '#shared/domain/applications/withdrawals.ts';
import type { Application } from '#shared/records/application.ts';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { useOffice } from '../../../office/react.tsx';
import { AttachWithdrawalStep } from '../card/steps/withdrawal/attach-dialog.tsx';
import { RegisterWithdrawalStep, RejectWithdrawalStep } from '../card/steps/withdrawal/decide-dialogs.tsx';
import { FormWithdrawalStep, WithdrawalPaper } from '../card/steps/withdrawal/form-dialog.tsx';
import { ScanWindow } from './scan-window.tsx';

/** A window over the lists of withdrawals. */
export type WithdrawalWindow = 'form' | 'attach' | 'register' | 'reject' | 'paper' | 'scan';

type WithdrawalWindowsProps = {
  readonly open: WithdrawalWindow | null;
  readonly application: Application | null;
  /** The withdrawal of the row; without it the open one of the application. */
  readonly withdrawal: Withdrawal | undefined;
  readonly onClose: () => void;
};

/** The windows of the steps, the same as in the card. */
export function WithdrawalWindows({ open, application, withdrawal, onClose }: WithdrawalWindowsProps) {
  const { view } = useOffice();
  const shown = useMemo(
    () => withdrawal ?? (application ? openWithdrawal(view, application.id) : undefined),
    [view, application, withdrawal],
  );
  if (open === null || !application) return null;
  const props = { application, onClose };
  switch (open) {
    case 'form':
      return <FormWithdrawalStep {...props} />;
    case 'attach':
      return <AttachWithdrawalStep {...props} />;
    case 'register':
      return <RegisterWithdrawalStep {...props} />;
    case 'reject':
      return <RejectWithdrawalStep {...props} />;
    case 'scan':
      return shown ? <ScanWindow withdrawal={shown} onClose={onClose} /> : null;
    case 'paper':
      return shown ? <WithdrawalPaper {...props} withdrawal={shown} /> : null;
  }
}
