import { useMemo, useState } from 'react';
import { markDeliveries } from '#shared/commands/letters/mark-deliveries.ts';
import { type LeftOut, mailPlan } from '#shared/domain/letters/mail-plan.ts';
import type { Reader } from '#shared/domain/letters/message-address.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { toast } from '../../../ui/toast.tsx';
import { nameOfReader } from './compose-state.ts';
import css from './letters.module.css';
import { saveMails } from './save-mail.ts';
import { letterTexts } from './texts.ts';

const texts = letterTexts.archive;
/** So many letters go into one archive. */
const LETTERS_AT_ONCE = 1000;

type ArchiveDialogProps = { readonly readers: readonly Reader[]; readonly onClose: () => void };

/** «Письма одним архивом»: what goes into it, who is left out and why; once it is saved, the letters may be marked as sent. */
export function ArchiveDialog({ readers, onClose }: ArchiveDialogProps) {
  const office = useOffice();
  const act = useAct();
  const revision = useRevision('messages', 'applications', 'registrants');
  const plan = useMemo(() => {
    void revision;
    return mailPlan(office.view, readers);
  }, [office, readers, revision]);
  /** The letters that stand in the archive: only they are marked, whatever has come since. */
  const [saved, setSaved] = useState<{ readonly path: string; readonly ids: readonly string[] } | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const letters = plan.letters.slice(0, LETTERS_AT_ONCE);
  const save = async () => {
    setSaving(true);
    const done = await saveMails(office, letters);
    setSaving(false);
    setTrouble(done.ok ? null : explain(done.error));
    if (done.ok) setSaved(done.value === null ? null : { path: done.value, ids: letters.map(({ id }) => id) });
  };
  const mark = async (ids: readonly string[]) => {
    const items = ids.map((id) => ({ id, channel: 'EMAIL' as const }));
    if (!(await act.run(markDeliveries, { items, state: 'SENT', on: office.today(), note: '' }))) return;
    toast({ text: texts.marked(items.length) });
    onClose();
  };
  const wrong = trouble ?? (act.refusal && explain(act.refusal));
  return (
    <Dialog
      isOpen
      title={texts.title(letters.length)}
      text={texts.text}
      confirmLabel={texts.confirm}
      refusal={letters.length === 0 ? texts.nothing : isSaving ? letterTexts.compose.busy : null}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      {plan.letters.length > letters.length ? <Notice tone="warn">{texts.tooMany(LETTERS_AT_ONCE)}</Notice> : null}
      <LeftOutList leftOut={plan.leftOut} />
      {saved === null ? null : (
        <Notice
          tone="good"
          tools={
            <Button refusal={act.isRunning ? letterTexts.compose.busy : null} onClick={() => void mark(saved.ids)}>
              {texts.mark}
            </Button>
          }
        >
          {texts.saved(saved.path)}
        </Notice>
      )}
      {wrong ? (
        <Notice tone="bad" isAlert>
          {wrong}
        </Notice>
      ) : null}
    </Dialog>
  );
}

/** Who gets nothing by this archive, each with the reason. */
function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const office = useOffice();
  if (leftOut.length === 0) return null;
  return (
    <ScrollPane label={texts.leftOut(leftOut.length)} className={css.leftOut}>
      <b>{texts.leftOut(leftOut.length)}</b>
      <ul>
        {leftOut.map(({ reader, reason }) => (
          <li key={reader.applicationId ?? reader.registrantId}>
            {nameOfReader(office, reader)}: {explain(reason)}
          </li>
        ))}
      </ul>
    </ScrollPane>
  );
}
