import { AcceptDialog } from './card/steps/accept-dialog.tsx';
import { ArchiveDialog } from './card/steps/archive-dialog.tsx';
import { SendDialog } from './card/steps/send-dialog.tsx';
import { BulkArchive, BulkLetters } from './letters/bulk-letters.tsx';
import { NoticesDialog } from './notices-dialog.tsx';
import { PeriodDialog } from './period-dialog.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import { type BulkDialogProps, RegisterDialog } from './register-dialog.tsx';
import { SkippedDialog } from './skipped-dialog.tsx';
import type { Bulk, BulkKind } from './use-bulk.ts';

/** Which window is open over the registry. `papers` is the preview, which takes the place of the list. */
export type BulkWindow = BulkKind | 'skipped' | 'papers' | 'letters' | 'mailArchive';

type BulkDialogsProps = {
  readonly open: BulkWindow | null;
  readonly bulk: Bulk;
  /** The act that «Подробнее» tells about. */
  readonly primary: BulkKind;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

const dialogs: Readonly<Record<BulkKind, (props: BulkDialogProps) => React.ReactNode>> = {
  register: RegisterDialog,
  accept: AcceptDialog,
  period: PeriodDialog,
  send: SendDialog,
  refuse: RefuseDialog,
  notice: NoticesDialog,
  archive: ArchiveDialog,
};

/** The windows of bulk acts; each exists only while it is open, so that it starts afresh. */
export function BulkDialogs({ open, bulk, primary, onClose, onDone }: BulkDialogsProps) {
  if (open === null || open === 'papers') return null;
  if (open === 'skipped') return <SkippedDialog isOpen kind={primary} split={bulk.split(primary)} onClose={onClose} />;
  if (open === 'letters') return <BulkLetters applications={bulk.applications} onClose={onClose} />;
  if (open === 'mailArchive') return <BulkArchive applications={bulk.applications} onClose={onClose} />;
  const Dialog = dialogs[open];
  return <Dialog split={bulk.split(open)} onClose={onClose} onDone={onDone} />;
}
