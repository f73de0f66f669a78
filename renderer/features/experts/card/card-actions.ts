import { ArrowLeft, Pencil, UserCheck, UserX } from 'lucide-react';
import { useLocation } from 'wouter';
import { closeExpert } from '#shared/commands/experts/close-expert.ts';
import { reopenExpert } from '#shared/commands/experts/reopen-expert.ts';
import { saveExpert } from '#shared/commands/experts/save-expert.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import type { Action } from '../../../ui/action.ts';
import { cardTexts } from './texts.ts';
import { useExpertAct } from './use-expert-act.ts';

/** Windows of the card in which something is written. */
export type CardDialog = 'close' | 'absence' | 'relation' | 'limits';

type Parts = {
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  readonly onDialog: (dialog: CardDialog) => void;
  readonly onRefused: (words: string | null) => void;
};

/** What the user can do with the card as a whole, the main act last; each says why it cannot be done now. */
export function useCardActions(expert: Expert, { isEditing, onEdit, onDialog, onRefused }: Parts): readonly Action[] {
  const { view, actor } = useOffice();
  const [, navigate] = useLocation();
  const act = useExpertAct(expert.id);
  const back: Action = {
    id: 'expert.back',
    label: cardTexts.card.back,
    icon: ArrowLeft,
    run: () => navigate('/experts'),
  };
  const reopen: Action = {
    id: 'expert.reopen',
    label: cardTexts.card.reopen,
    icon: UserCheck,
    permit: () => words(reopenExpert.permit(view, actor, expert)),
    run: () => void act(reopenExpert, { id: expert.id }).then(onRefused),
  };
  const close: Action = {
    id: 'expert.close',
    label: cardTexts.card.close,
    icon: UserX,
    permit: () => words(closeExpert.permit(view, actor, expert)),
    run: () => onDialog('close'),
  };
  const edit: Action = {
    id: 'expert.edit',
    label: cardTexts.card.edit,
    icon: Pencil,
    shortcut: 'F2',
    permit: () => words(saveExpert.permit(view, actor, expert)),
    run: onEdit,
  };
  return [back, expert.closed ? reopen : close, ...(isEditing ? [] : [edit])];
}

function words(refusal: Refusal | null): string | null {
  return refusal ? explain(refusal) : null;
}
