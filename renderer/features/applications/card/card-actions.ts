import { Pencil, Save, Undo2 } from 'lucide-react';
import { editApplication } from '#shared/commands/edit-application.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Application } from '#shared/records/application.ts';
import type { Office } from '../../../office/office.ts';
import type { Action } from '../../../ui/action.ts';
import type { CardStep } from './steps/card-steps.ts';
import { stepIcons } from './steps/step-icons.ts';
import { texts } from './texts.ts';
import type { EditForm } from './use-edit-form.ts';

/** The steps of a card as actions; the next one has Ctrl+Enter. The possible ones come first. */
export function stepActions(
  steps: readonly CardStep[],
  primary: CardStep | null,
  onTake: (step: CardStep) => void,
): readonly Action[] {
  const sorted = steps.toSorted((a, b) => placeOf(a) - placeOf(b));
  return sorted.map((step) => ({
    id: `card.${step.key}`,
    label: step.label,
    icon: stepIcons[step.key],
    shortcut: step.key === primary?.key ? 'Ctrl+Enter' : undefined,
    permit: () => step.refusal,
    run: () => onTake(step),
  }));
}

/** What may be done, then what something of the application stands against, then what is not of its status. */
function placeOf({ refusal, isOfStatus }: CardStep): number {
  if (refusal === null) return 0;
  return isOfStatus ? 1 : 2;
}

/** «Изменить»: opens the form, when the application may be corrected at all. */
export function editAction({ view, actor }: Office, application: Application, form: EditForm): Action {
  return {
    id: 'card.edit',
    label: texts.edit,
    icon: Pencil,
    shortcut: 'F2',
    permit: () => {
      const refusal = editApplication.permit(view, actor, application);
      return refusal ? explain(refusal) : null;
    },
    run: form.open,
  };
}

/** What can be done while the form is open. */
export function formActs(form: EditForm): readonly Action[] {
  return [
    { id: 'card.discard', label: texts.form.discard, icon: Undo2, run: form.discard },
    {
      id: 'card.save',
      label: texts.form.save,
      icon: Save,
      shortcut: 'Ctrl+S',
      permit: () => form.whyNotSaved,
      run: () => void form.save(),
    },
  ];
}
