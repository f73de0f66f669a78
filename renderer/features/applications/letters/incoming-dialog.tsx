import { useState } from 'react';
import { receiveMessage } from '#shared/commands/letters/receive-message.ts';
import { channelNames } from '#shared/domain/letters/message-states.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { MessageChannel } from '#shared/records/message.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { channels } from './compose-state.ts';
import { letterTexts } from './texts.ts';

const texts = letterTexts.incoming;
const ways = channels.map((value) => ({ value, label: channelNames[value] }));

type IncomingDialogProps = { readonly applicationId: string; readonly onClose: () => void };

/** «Входящее письмо»: what came from the applicant, typed or pasted. */
export function IncomingDialog({ applicationId, onClose }: IncomingDialogProps) {
  const office = useOffice();
  const act = useAct();
  const [channel, setChannel] = useState<MessageChannel>('EMAIL');
  const [on, setOn] = useState<LocalDate | null>(office.today());
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const isWhole = on !== null && subject.trim() !== '' && text.trim() !== '';
  const confirm = async () => {
    if (on === null) return;
    if (!(await act.run(receiveMessage, { id: office.newId(), applicationId, channel, on, subject, text }))) return;
    toast({ text: texts.done });
    onClose();
  };
  return (
    <Dialog
      isOpen
      wide
      title={texts.title}
      confirmLabel={texts.confirm}
      refusal={isWhole ? null : texts.missing}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <SelectField label={texts.channel} options={ways} value={channel} onChange={setChannel} />
      <DateField label={texts.on} value={on} onChange={setOn} />
      <TextField label={texts.subject} value={subject} onChange={(event) => setSubject(event.target.value)} />
      <TextAreaField label={texts.text} rows={7} value={text} onChange={(event) => setText(event.target.value)} />
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
