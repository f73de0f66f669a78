import { Check, DoorClosed, TriangleAlert } from 'lucide-react';
import { type CardState, cardStateNames } from '#shared/domain/employees/card-state.ts';
import { Tag } from '../../ui/tag.tsx';

/** The state of a card, said in a word and a sign: a card that is not confirmed stands out. */
export function CardStateTag({ state }: { readonly state: CardState }) {
  const words = cardStateNames[state];
  if (state === 'CONFIRMED')
    return (
      <Tag tone="good" icon={Check}>
        {words}
      </Tag>
    );
  if (state === 'DISMISSED') return <Tag icon={DoorClosed}>{words}</Tag>;
  return (
    <Tag tone="warn" icon={TriangleAlert}>
      {words}
    </Tag>
  );
}
