import { useState } from 'react';
import type { z } from 'zod';
import { sendNotices } from '#shared/commands/information/send-notices.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { noticeSchema } from '#shared/records/notice.ts';
import { useOffice } from '../../office/react.tsx';
import { useAct } from '../../office/use-act.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { toast } from '../../ui/toast.tsx';
import { bulkTexts } from './bulk-texts.ts';
import type { BulkDialogProps } from './register-dialog.tsx';
import { skippedLines } from './skipped-lines.ts';

type NoticeRow = z.infer<typeof noticeSchema>;

const words = bulkTexts.notice;
const kinds = [...noticeSchema.shape.kind.values].map((value) => ({ value, label: words.kinds[value] }));
const channels = [...noticeSchema.shape.channel.values].map((value) => ({ value, label: words.channels[value] }));

/** «Отметить уведомление» for many applicants at once: about what, how and when. */
export function NoticesDialog({ split, onClose, onDone }: BulkDialogProps) {
  const office = useOffice();
  const act = useAct();
  const [kind, setKind] = useState<NoticeRow['kind']>('TERM');
  const [channel, setChannel] = useState<NoticeRow['channel']>('EMAIL');
  const [sentOn, setSentOn] = useState<LocalDate | null>(office.today());
  const count = split.allowed.length;
  const confirm = async () => {
    if (sentOn === null) return;
    const notices = split.allowed.map(({ id }) => ({ id: office.newId(), applicationId: id }));
    const done = await act.run(sendNotices, { notices, kind, channel, sentOn });
    if (!done) return;
    toast({ text: words.done(count) });
    onDone();
  };
  return (
    <Dialog
      isOpen
      title={words.question(count)}
      willDo={[words.willDo(count), ...skippedLines(split)]}
      confirmLabel={words.confirm(count)}
      refusal={act.isRunning ? bulkTexts.bar.busy : sentOn === null ? words.missing : null}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <SelectField label={words.kind} options={kinds} value={kind} onChange={setKind} />
      <SelectField label={words.channel} options={channels} value={channel} onChange={setChannel} />
      <DateField label={words.on} value={sentOn} onChange={setSentOn} />
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
