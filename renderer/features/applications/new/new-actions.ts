import { ClipboardCheck, FilePlus, Files, Save, Send } from 'lucide-react';
import type { Action } from '../../../ui/action.ts';
import { stepBlock } from './block-steps.ts';
import type { Outcome } from './form-keeping.ts';
import { texts } from './texts.ts';
import type { NewForm } from './use-new-form.ts';

type FormActs = {
  readonly form: NewForm;
  readonly onOutcome: (outcome: Outcome | null) => void;
  readonly onDrafts: () => void;
  readonly onFresh: () => void;
};

/** What is done with the form, the primary act last: registering for those who may, filing for the others. */
export function formActs({ form, onOutcome }: FormActs): readonly Action[] {
  const mayRegister = form.whyNotRegistered === null;
  const whyNot = () => (form.isRunning ? texts.saving : null);
  const whyNothing = () => (form.isTouched || form.application ? null : texts.nothing);
  const draft: Action = {
    id: 'new.draft',
    label: texts.actions.draft,
    icon: Save,
    shortcut: 'Ctrl+S',
    permit: () => whyNot() ?? whyNothing() ?? (form.isTouched ? null : texts.nothingNew),
    run: () => void form.write().then(onOutcome),
  };
  const submit: Action = {
    id: 'new.submit',
    label: texts.actions.submit,
    icon: Send,
    shortcut: mayRegister ? 'Ctrl+Shift+Enter' : 'Ctrl+Enter',
    permit: () => whyNot() ?? whyNothing(),
    run: () => void form.file(false).then(onOutcome),
  };
  const register: Action = {
    id: 'new.register',
    label: texts.actions.register,
    icon: ClipboardCheck,
    shortcut: 'Ctrl+Enter',
    permit: () => whyNot() ?? whyNothing(),
    run: () => void form.file(true).then(onOutcome),
  };
  return mayRegister ? [draft, submit, register] : [draft, submit];
}

/** What else is done here: other drafts, another form, going from block to block. */
export function placeActs({ form, onDrafts, onFresh }: FormActs): readonly Action[] {
  const ids = [...form.blocks.map(({ id }) => id), 'documents', 'portfolio'];
  return [
    { id: 'new.drafts', label: texts.actions.drafts, icon: Files, shortcut: 'Ctrl+D', run: onDrafts },
    { id: 'new.fresh', label: texts.actions.fresh, icon: FilePlus, run: onFresh },
    { id: 'new.next', label: texts.actions.nextBlock, shortcut: 'F6', run: () => stepBlock(ids, 1) },
    { id: 'new.previous', label: texts.actions.previousBlock, shortcut: 'Shift+F6', run: () => stepBlock(ids, -1) },
  ];
}
