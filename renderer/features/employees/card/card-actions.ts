import { Check, DoorClosed, DoorOpen, FilePlus, MessageSquareWarning, UserCheck } from 'lucide-react';
import type { Command } from '#shared/commands/command.ts';
import { checkEmployee } from '#shared/commands/employees/check-employee.ts';
import { confirmEmployee } from '#shared/commands/employees/confirm-employee.ts';
import { dismissEmployee } from '#shared/commands/employees/dismiss-employee.ts';
import { fileFromCard } from '#shared/commands/employees/file-from-card.ts';
import { returnEmployee } from '#shared/commands/employees/return-employee.ts';
import { heldPosts } from '#shared/domain/employees/prefill.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { Office } from '../../../office/office.ts';
import type { Action } from '../../../ui/action.ts';
import { texts } from '../texts.ts';

/** Windows of decisions about a card. */
export type CardDialog = 'remark' | 'dismiss' | 'return';

/** What the card does with an act. */
export type CardActsOf = {
  readonly onAct: <A, S>(command: Command<A, S>, args: A, said?: (name: string) => string) => Promise<void>;
  readonly onDialog: (dialog: CardDialog) => void;
  readonly onFile: () => void;
  /** A form of the card is open: what it holds is not in the card yet. */
  readonly isFormOpen: boolean;
};

/** Acts on the whole card that the role has at all, the main one last; each says why it cannot be done now. */
export function cardActions(office: Office, employee: Employee, acts: CardActsOf): readonly Action[] {
  const { view, actor } = office;
  const { id } = employee;
  const has = (act: Parameters<typeof roleMay>[1]) => roleMay(actor.role, act) === null;
  const check = () => words(checkEmployee.permit(view, actor, employee));
  const actions: Action[] = [];
  if (has('checkEmployee')) {
    actions.push(
      {
        id: 'employee.remark',
        label: texts.card.remarkAct,
        icon: MessageSquareWarning,
        permit: check,
        run: () => acts.onDialog('remark'),
      },
      {
        id: 'employee.check',
        label: texts.card.checkAct,
        icon: UserCheck,
        permit: check,
        run: () => void acts.onAct(checkEmployee, { id, remark: '' }),
      },
    );
  }
  if (has('fillEmployee')) actions.push(leavingAction(office, employee, acts));
  if (has('createDraft')) {
    const [post] = heldPosts({ employee });
    actions.push({
      id: 'employee.file',
      label: texts.applications.file,
      icon: FilePlus,
      permit: () =>
        post ? words(fileFromCard.permit(view, actor, { employee, postId: post.id })) : texts.applications.noPosts,
      run: acts.onFile,
    });
  }
  if (has('confirmEmployee')) {
    actions.push({
      id: 'employee.confirm',
      label: texts.card.confirm,
      icon: Check,
      shortcut: 'Ctrl+Enter',
      permit: () => (acts.isFormOpen ? texts.card.formOpen : words(confirmEmployee.permit(view, actor, employee))),
      run: () => void acts.onAct(confirmEmployee, { id }, texts.card.confirmDone),
    });
  }
  return actions;
}

function leavingAction({ view, actor }: Office, employee: Employee, acts: CardActsOf): Action {
  if (employee.dismissal !== null) {
    const permit = () => words(returnEmployee.permit(view, actor, employee));
    return {
      id: 'employee.return',
      label: texts.card.return,
      icon: DoorOpen,
      permit,
      run: () => acts.onDialog('return'),
    };
  }
  const permit = () => words(dismissEmployee.permit(view, actor, employee));
  return {
    id: 'employee.dismiss',
    label: texts.card.dismiss,
    icon: DoorClosed,
    permit,
    run: () => acts.onDialog('dismiss'),
  };
}

function words(refusal: Refusal | null): string | null {
  return refusal ? explain(refusal) : null;
}
