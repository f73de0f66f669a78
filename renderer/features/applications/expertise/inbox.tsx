import { Check } from 'lucide-react';
import { acknowledgeMessage } from '#shared/commands/letters/acknowledge-message.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Message } from '#shared/records/message.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { momentOf } from '../../../ui/instants.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useStep } from '../card/steps/use-step.ts';
import css from '../letters/letters.module.css';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.inbox;

/** Notices of the commission to the expert who has signed in (D15), the newest first. */
export function Inbox({ messages }: { readonly messages: readonly Message[] }) {
  if (messages.length === 0) return <Empty {...texts.empty} />;
  return (
    <ScrollPane label={texts.list} className={css.tab}>
      <ul className={css.list} aria-label={texts.list}>
        {messages.map((message) => (
          <InboxItem key={message.id} message={message} />
        ))}
      </ul>
    </ScrollPane>
  );
}

function InboxItem({ message }: { readonly message: Message }) {
  const { view, actor } = useOffice();
  const { act, take } = useStep();
  const isNew = isUnread(message);
  const refusal = acknowledgeMessage.permit(view, actor, message);
  return (
    <li className={css.item}>
      <div className={css.head}>
        <Tag tone={isNew ? 'info' : 'quiet'}>{isNew ? texts.state.new : texts.state.read}</Tag>
        <h2>{message.subject}</h2>
        <span className={css.quiet}>{momentOf(message.preparedAt)}</span>
      </div>
      <p className={css.text}>{message.text}</p>
      {isNew ? (
        <div className={css.tools}>
          <Button
            icon={Check}
            aria-label={texts.readNamed(message.subject)}
            refusal={refusal ? explain(refusal) : null}
            onClick={() => void take(acknowledgeMessage, { id: message.id }, { done: texts.done })}
          >
            {texts.read}
          </Button>
        </div>
      ) : null}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </li>
  );
}

/** Whether the expert has not said yet that he has read it. */
export function isUnread({ deliveries }: Message): boolean {
  return deliveries.some(({ channel, state }) => channel === 'SCREEN' && state === 'SENT');
}
