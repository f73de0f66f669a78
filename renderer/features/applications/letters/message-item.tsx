import { Copy, MailPlus, Printer, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { discardMessage } from '#shared/commands/letters/discard-message.ts';
import { letterModel } from '#shared/documents/letter-model.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { readerOfMessage } from '#shared/domain/letters/message-address.ts';
import { messageKindNames } from '#shared/domain/letters/message-states.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Message } from '#shared/records/message.ts';
import { actorName } from '../../../office/actor-name.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { momentOf } from '../../../ui/instants.ts';
import { Notice } from '../../../ui/notice.tsx';
import { toastSaved } from '../../../ui/saved-toast.ts';
import { Tag } from '../../../ui/tag.tsx';
import { toast } from '../../../ui/toast.tsx';
import { PaperWindow } from '../paper-window.tsx';
import { nameOfReader } from './compose-state.ts';
import { DeliveryLine } from './delivery-line.tsx';
import css from './letters.module.css';
import { saveMail } from './save-mail.ts';
import { letterTexts } from './texts.ts';

const texts = letterTexts.item;

/** One message: what it says, on which ways it went, what can be done with it. */
export function MessageItem({ message }: { readonly message: Message }) {
  const office = useOffice();
  const [isOpen, setOpen] = useState(message.direction === 'IN');
  const when = momentOf(message.preparedAt);
  const who = actorName(office.view, message.preparedBy);
  const isOut = message.direction === 'OUT';
  const expert = message.invitationId === undefined ? '' : nameOfReader(office, readerOfMessage(message));
  return (
    <li className={css.item}>
      <div className={css.head}>
        <Tag tone={isOut ? 'quiet' : 'info'}>{isOut ? texts.outgoing : texts.incoming}</Tag>
        <h2>{message.subject}</h2>
        {expert === '' ? null : <span className={css.quiet}>{texts.toExpert(expert)}</span>}
        <span className={css.quiet}>
          {isOut ? `${messageKindNames[message.kind]}, ${texts.prepared(when, who)}` : texts.received(when, who)}
        </span>
      </div>
      {isOpen ? <p className={css.text}>{message.text}</p> : null}
      <ul className={css.deliveries} aria-label={texts.deliveries}>
        {message.deliveries.map((delivery) => (
          <DeliveryLine key={delivery.channel} message={message} delivery={delivery} />
        ))}
      </ul>
      <MessageTools message={message} isOpen={isOpen} onOpen={setOpen} />
    </li>
  );
}

type ToolsProps = { readonly message: Message; readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };

function MessageTools({ message, isOpen, onOpen }: ToolsProps) {
  const office = useOffice();
  const act = useAct();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const isOut = message.direction === 'OUT';
  const whyKept = discardMessage.permit(office.view, office.actor, message);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message.text);
      toast({ text: texts.copied });
    } catch {
      setTrouble(texts.copyFailed);
    }
  };
  const mail = async () => {
    const saved = await saveMail(office, message);
    if (!saved.ok) setTrouble(explain(saved.error));
    else if (saved.value !== null) toastSaved(texts.mailSaved(saved.value), saved.value);
  };
  const discard = async () => {
    if (await act.run(discardMessage, { id: message.id })) toast({ text: texts.discarded });
  };
  return (
    <>
      <div className={css.tools}>
        <Button variant="quiet" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          {isOpen ? texts.hideText : texts.showText}
        </Button>
        <Button variant="quiet" icon={Copy} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        {isOut && message.deliveries.some(({ channel }) => channel === 'EMAIL') ? (
          <Button variant="quiet" icon={MailPlus} onClick={() => void mail()}>
            {texts.mail}
          </Button>
        ) : null}
        {isOut ? (
          <Button variant="quiet" icon={Printer} onClick={() => setPrinting(true)}>
            {texts.paper}
          </Button>
        ) : null}
        {isOut && whyKept === null ? (
          <Button variant="quiet" icon={Trash2} onClick={() => void discard()}>
            {texts.discard}
          </Button>
        ) : null}
      </div>
      {trouble || act.refusal ? (
        <Notice tone="bad" isAlert>
          {trouble ?? (act.refusal && explain(act.refusal))}
        </Notice>
      ) : null}
      {isPrinting ? <LetterPaper messages={[message]} onClose={() => setPrinting(false)} /> : null}
    </>
  );
}

/** Letters before the printer, a page each. */
export function LetterPaper({
  messages,
  onClose,
}: {
  readonly messages: readonly Message[];
  readonly onClose: () => void;
}) {
  const office = useOffice();
  const [shown] = useState(messages);
  const order = useMemo(
    (): PaperOrder => ({ kind: 'letter', model: letterModel(office.view, shown, office.actor.userId, office.today()) }),
    [office, shown],
  );
  return <PaperWindow order={order} title={texts.paperTitle} fileName={texts.fileName} onClose={onClose} />;
}
