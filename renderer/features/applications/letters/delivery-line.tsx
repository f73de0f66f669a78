import { useState } from 'react';
import { markDeliveries } from '#shared/commands/letters/mark-deliveries.ts';
import {
  channelNames,
  deliveryNames,
  deliveryWords,
  nextDeliveryStates,
} from '#shared/domain/letters/message-states.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Delivery, Message } from '#shared/records/message.ts';
import { actorName } from '../../../office/actor-name.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tag, type TagProps } from '../../../ui/tag.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from './letters.module.css';
import { letterTexts } from './texts.ts';

const texts = letterTexts.marking;
const tones: Readonly<Record<Delivery['state'], TagProps['tone']>> = {
  PREPARED: 'warn',
  SENT: 'info',
  DELIVERED: 'good',
  FAILED: 'bad',
  RECEIVED: 'quiet',
};

type Markable = 'SENT' | 'DELIVERED' | 'FAILED';
type DeliveryLineProps = { readonly message: Message; readonly delivery: Delivery };

/** One way of a message: its state with day and name, and what can be noted next. */
export function DeliveryLine({ message, delivery }: DeliveryLineProps) {
  const { view, actor } = useOffice();
  const [marking, setMarking] = useState<Markable | null>(null);
  const { channel, state, address, marks } = delivery;
  const mayMark = markDeliveries.permit(view, actor, message) === null;
  const next = mayMark
    ? nextDeliveryStates(state).filter((one): one is Markable => one !== 'PREPARED' && one !== 'RECEIVED')
    : [];
  return (
    <li className={css.delivery}>
      <div>
        <div className={css.head}>
          <b>{channelNames[channel]}</b>
          <Tag tone={tones[state]}>{deliveryWords(channel, state)}</Tag>
          {address === '' ? null : <span className={css.quiet}>{letterTexts.item.address(address)}</span>}
        </div>
        <ul className={css.marks}>
          {marks.map((mark) => (
            <li key={`${mark.at}${mark.state}`} className={css.quiet}>
              {letterTexts.item.mark(
                deliveryNames[mark.state],
                formatDate(mark.on),
                actorName(view, mark.by),
                mark.note,
              )}
            </li>
          ))}
        </ul>
      </div>
      <div className={css.deliveryTools}>
        {next.map((one) => (
          <Button key={one} onClick={() => setMarking(one)}>
            {verbOf(channel, one)}
          </Button>
        ))}
      </div>
      {marking ? <MarkDialog {...{ message, delivery }} state={marking} onClose={() => setMarking(null)} /> : null}
    </li>
  );
}

type MarkDialogProps = DeliveryLineProps & { readonly state: Markable; readonly onClose: () => void };

function MarkDialog({ message, delivery, state, onClose }: MarkDialogProps) {
  const office = useOffice();
  const act = useAct();
  const [on, setOn] = useState<LocalDate | null>(office.today());
  const [note, setNote] = useState('');
  const confirm = async () => {
    if (on === null) return;
    const items = [{ id: message.id, channel: delivery.channel }];
    if (!(await act.run(markDeliveries, { items, state, on, note }))) return;
    toast({ text: texts.done });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={texts.title(channelNames[delivery.channel])}
      text={verbOf(delivery.channel, state)}
      confirmLabel={texts.confirm}
      refusal={on === null ? texts.missing : null}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <DateField label={texts.on} value={on} onChange={setOn} />
      <TextField
        label={state === 'FAILED' ? texts.reason : texts.note}
        hint={state === 'FAILED' ? undefined : texts.noteHint}
        optional={state !== 'FAILED'}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}

function verbOf(channel: Delivery['channel'], state: Markable): string {
  return channel === 'EPGU' && state === 'SENT' ? texts.epguSent : texts.verbs[state];
}
