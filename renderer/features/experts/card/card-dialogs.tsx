import type { Expert } from '#shared/records/expert.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import type { CardDialog } from './card-actions.ts';
import { CloseDialog } from './close-dialog.tsx';
import { LimitsDialog } from './limits-dialog.tsx';
import { RelationDialog } from './relation-dialog.tsx';

type CardDialogsProps = {
  readonly expert: Expert;
  readonly open: CardDialog | null;
  readonly onClose: () => void;
};

/** The windows of the card, one at a time. */
export function CardDialogs({ expert, open, onClose }: CardDialogsProps) {
  switch (open) {
    case 'close':
      return <CloseDialog expert={expert} onClose={onClose} />;
    case 'absence':
      return <AbsenceDialog expert={expert} onClose={onClose} />;
    case 'relation':
      return <RelationDialog expert={expert} onClose={onClose} />;
    case 'limits':
      return <LimitsDialog expert={expert} onClose={onClose} />;
    case null:
      return null;
  }
}
