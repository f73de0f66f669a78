import { Ban, CalendarDays, CalendarRange, ClipboardCheck, type LucideIcon, Pencil, Save, Undo2 } from 'lucide-react';
import { editApplication } from '#shared/commands/edit-application.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Application } from '#shared/records/application.ts';
import type { Office } from '../../../office/office.ts';
import type { Action } from '../../../ui/action.ts';
import { actLabels, type CardAct, type CardStep, whyNotAct } from './card-step.ts';
import { texts } from './texts.ts';
import type { EditForm } from './use-edit-form.ts';

const icons: Readonly<Record<CardAct, LucideIcon>> = {
  register: ClipboardCheck,
  period: CalendarRange,
  refuse: Ban,
  schedule: CalendarDays,
};

/** The acts of a card as data. The next step is last: it is the primary button and has Ctrl+Enter. */
export function cardActs(
  office: Office,
  application: Application,
  step: CardStep,
  onOpen: (act: CardAct) => void,
): readonly Action[] {
  const action = (act: CardAct): Action => ({
    id: `card.${act}`,
    label: actLabels[act],
    icon: icons[act],
    shortcut: act === step.act ? 'Ctrl+Enter' : undefined,
    permit: () => whyNotAct(office, act, application),
    run: () => onOpen(act),
  });
  const possible: readonly CardAct[] = ['refuse', 'period'];
  const others = possible.filter((act) => act !== step.act && whyNotAct(office, act, application) === null);
  return [...others, ...(step.act ? [step.act] : [])].map(action);
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
