import { ClipboardCheck, Download, FileText, FolderOpen, Printer, ScanText, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { coordinatorWithdraw } from '#shared/commands/withdrawal/coordinator-withdraw.ts';
import { registerWithdrawal } from '#shared/commands/withdrawal/register-withdrawal.ts';
import { rejectWithdrawal } from '#shared/commands/withdrawal/reject-withdrawal.ts';
import { journalSheet } from '#shared/documents/journal-sheet.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { withdrawalJournal, withdrawalJournalTitle, withdrawalsInOrder } from '#shared/documents/withdrawal-journal.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { withdrawalMachine } from '#shared/domain/statuses/machines.ts';
import { fullName } from '#shared/records/common.ts';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { saveWorkbook } from '../../../office/documents/save-document.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import type { Action } from '../../../ui/action.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toastSaved } from '../../../ui/saved-toast.ts';
import { useActions } from '../../../ui/use-actions.ts';
import { JournalTable, journalRows, useJournalColumns } from '../journal/journal-table.tsx';
import { PaperWindow } from '../paper-window.tsx';
import { withdrawalsTexts as texts } from './texts.ts';
import { type WithdrawalWindow, WithdrawalWindows } from './withdrawal-windows.tsx';

const nameColumn = 1;

/** The journal of withdrawals D4: what waits is registered or rejected here, the journal is printed and taken to Excel. */
export function JournalPane() {
  const office = useOffice();
  const { view, actor } = office;
  const [, navigate] = useLocation();
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [open, setOpen] = useState<WithdrawalWindow | null>(null);
  const [order, setOrder] = useState<PaperOrder | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const revision = useRevision('withdrawals', 'applications', 'organisations', 'users');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const { model, rows } = useMemo(() => {
    const made = withdrawalJournal(view, actor.userId, office.today());
    const all = withdrawalsInOrder(view);
    const isWaiting = (i: number) => all[i]?.journalNo === null && all[i]?.state !== 'REJECTED';
    return {
      model: made,
      rows: journalRows(
        made,
        all.map(({ id }) => id),
        isWaiting,
      ),
    };
  }, [office, revision]);
  const columns = useJournalColumns('withdrawals-columns', model.columns, nameColumn);
  const current = placeId === null ? undefined : view.get('withdrawals', placeId);
  const application = current ? (view.get('applications', current.applicationId) ?? null) : null;
  const download = async () => {
    const saved = await saveWorkbook(journalSheet(model), texts.paper);
    setTrouble(saved.ok ? null : explain(saved.error));
    if (saved.ok && saved.value !== null) toastSaved(texts.saved(saved.value), saved.value);
  };
  const acts: readonly Action[] = [
    {
      id: 'withdrawals.download',
      label: texts.download,
      icon: Download,
      shortcut: 'Ctrl+Shift+E',
      run: () => void download(),
    },
    {
      id: 'withdrawals.print',
      label: texts.print,
      icon: Printer,
      shortcut: 'Ctrl+P',
      run: () => setOrder({ kind: 'journal', model }),
    },
    ...rowActions(office, current, setOpen, (id) => navigate(`/applications/${id}`)),
  ];
  useActions(texts.journal, acts);
  const sentence =
    current && application
      ? texts.sentence(fullName(application), withdrawalMachine.names[current.state].toLowerCase())
      : texts.nobody;
  return (
    <>
      {trouble ? (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      ) : null}
      <JournalTable
        label={withdrawalJournalTitle}
        columns={columns}
        rows={rows}
        main={nameColumn}
        onPlace={setPlaceId}
        empty={
          <Empty title={texts.empty.title} text={texts.empty.text}>
            <Button onClick={() => navigate('/applications')}>{texts.toApplications}</Button>
          </Empty>
        }
      />
      <ActionBar sentence={sentence} isActive={current !== undefined}>
        {acts.map((action, i) => (
          <ActionButton key={action.id} action={action} large variant={i === acts.length - 1 ? 'primary' : 'default'} />
        ))}
      </ActionBar>
      <WithdrawalWindows {...{ open, application }} withdrawal={current} onClose={() => setOpen(null)} />
      {order ? (
        <PaperWindow
          order={order}
          title={texts.paper}
          fileName={texts.paper}
          sheet={() => journalSheet(model)}
          onClose={() => setOrder(null)}
        />
      ) : null}
    </>
  );
}

/** What can be done with the row of the cursor; «Зарегистрировать» last. */
function rowActions(
  { view, actor }: Office,
  current: Withdrawal | undefined,
  onOpen: (open: WithdrawalWindow) => void,
  onCard: (id: string) => void,
): readonly Action[] {
  const application = current && view.get('applications', current.applicationId);
  const isOpen = current?.state === 'FORMED' || current?.state === 'ATTACHED';
  const whyNot = (command: typeof rejectWithdrawal | typeof registerWithdrawal | typeof coordinatorWithdraw) => {
    if (!current || !application) return texts.chooseOne;
    if (!isOpen) return texts.closed;
    const refusal = command.permit(view, actor, application);
    return refusal ? explain(refusal) : null;
  };
  const registering = current?.origin === 'COORDINATOR' ? coordinatorWithdraw : registerWithdrawal;
  return [
    {
      id: 'withdrawals.card',
      label: texts.card,
      icon: FolderOpen,
      permit: () => (application ? null : texts.chooseOne),
      run: () => application && onCard(application.id),
    },
    {
      id: 'withdrawals.view',
      label: texts.view,
      icon: FileText,
      permit: () => (application ? null : texts.chooseOne),
      run: () => onOpen('paper'),
    },
    {
      id: 'withdrawals.scan',
      label: texts.scan,
      icon: ScanText,
      permit: () => (current ? (hasScan(view, current) ? null : texts.noScan) : texts.chooseOne),
      run: () => onOpen('scan'),
    },
    {
      id: 'withdrawals.reject',
      label: texts.reject,
      icon: X,
      permit: () => whyNot(rejectWithdrawal),
      run: () => onOpen('reject'),
    },
    {
      id: 'withdrawals.register',
      label: texts.register,
      icon: ClipboardCheck,
      shortcut: 'Ctrl+Enter',
      permit: () => whyNot(registering),
      run: () => onOpen('register'),
    },
  ];
}

/** A scan of an older office may not be known by its content: then there is nothing to show it by. */
function hasScan(view: Office['view'], { scan }: Withdrawal): boolean {
  return scan !== null && view.get('files', scan.sha256) !== undefined;
}
