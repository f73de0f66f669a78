import { PeriodDialog } from './period-dialog.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import { RegisterDialog } from './register-dialog.tsx';
import { SkippedDialog } from './skipped-dialog.tsx';
import type { Bulk } from './use-bulk.ts';

/** Which window is open over the registry. */
export type BulkWindow = 'register' | 'refuse' | 'period' | 'skipped';

type BulkDialogsProps = {
  readonly open: BulkWindow | null;
  readonly bulk: Bulk;
  /** The act that «Подробнее» tells about. */
  readonly primary: 'register' | 'period';
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The windows of bulk acts; each exists only while it is open, so that it starts afresh. */
export function BulkDialogs({ open, bulk, primary, onClose, onDone }: BulkDialogsProps) {
  return (
    <>
      {open === 'register' ? <RegisterDialog split={bulk.register} onClose={onClose} onDone={onDone} /> : null}
      {open === 'refuse' ? <RefuseDialog split={bulk.refuse} onClose={onClose} onDone={onDone} /> : null}
      {open === 'period' ? <PeriodDialog split={bulk.period} onClose={onClose} onDone={onDone} /> : null}
      <SkippedDialog isOpen={open === 'skipped'} skipped={bulk[primary].skipped} onClose={onClose} />
    </>
  );
}
