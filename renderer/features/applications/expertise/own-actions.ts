import { CheckCheck, FolderOpen, UserX } from 'lucide-react';
import { confirmInvitation } from '#shared/commands/expertise/confirm-invitation.ts';
import { declineInvitation } from '#shared/commands/expertise/decline-invitation.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Office } from '../../../office/office.ts';
import type { Action } from '../../../ui/action.ts';
import type { OwnRow } from './own-rows.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.own;

/** The lists of an expert: what he is asked, and in what he takes part. */
export type OwnList = 'invitations' | 'procedures';

/** What he may answer. */
export type OwnAnswer = 'confirm' | 'decline';

/** What the expert may do with the row of the cursor; the primary act last. */
export function ownActions(
  { view, actor }: Office,
  tab: OwnList,
  current: OwnRow | undefined,
  onAnswer: (answer: OwnAnswer) => void,
  onCard: (row: OwnRow) => void,
): readonly Action[] {
  const whyNot = (command: typeof confirmInvitation | typeof declineInvitation) => {
    if (!current) return texts.choose;
    const refusal = command.permit(view, actor, current.invitation);
    return refusal ? explain(refusal) : null;
  };
  const noCard = tab === 'invitations' ? texts.choose : texts.chooseProcedure;
  const card: Action = {
    id: 'own.card',
    label: texts.card,
    icon: FolderOpen,
    ...(tab === 'procedures' ? { shortcut: 'Ctrl+Enter' as const } : {}),
    permit: () => (current === undefined ? noCard : current.application ? null : texts.notYours),
    run: () => current && onCard(current),
  };
  if (tab === 'procedures') return [card];
  const permit = (command: typeof confirmInvitation | typeof declineInvitation) => () => whyNot(command);
  return [
    card,
    {
      id: 'own.decline',
      label: texts.decline,
      icon: UserX,
      permit: permit(declineInvitation),
      run: () => onAnswer('decline'),
    },
    {
      id: 'own.confirm',
      label: texts.confirm,
      icon: CheckCheck,
      shortcut: 'Ctrl+Enter',
      permit: permit(confirmInvitation),
      run: () => onAnswer('confirm'),
    },
  ];
}
