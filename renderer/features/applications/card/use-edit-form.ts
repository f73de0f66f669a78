import { useState } from 'react';
import { editApplication } from '#shared/commands/edit-application.ts';
import type { EditableField } from '#shared/domain/applications/editing.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { undoAct } from '../../../office/undo-act.ts';
import { useAct } from '../../../office/use-act.ts';
import { toast } from '../../../ui/toast.tsx';
import type { CardData } from './card-data.ts';
import { type EditInput, editArgs, personOf, shownText } from './edit-input.ts';
import { attempted, closedForm, type EditState, judge, leftField, restoredForm } from './edit-state.ts';
import { texts } from './texts.ts';

/** The form of corrections: what was typed over the values that stand. */
export type EditForm = {
  readonly isOpen: boolean;
  readonly input: EditInput;
  readonly reason: string;
  readonly needsReason: boolean;
  /** «14:32» when what is in the form was found as a draft. */
  readonly restoredAt: string | null;
  readonly changed: readonly EditableField[];
  /** What is shown as wrong: fields that were left, or all after an attempt to save. */
  readonly problems: ReadonlyMap<EditableField, string>;
  /** What is listed with links: everything wrong, once all of it was asked for. */
  readonly listed: readonly EditableField[];
  /** How often everything wrong was asked for: each time the cursor goes to the first of it. */
  readonly attempts: number;
  readonly isWrong: boolean;
  /** Why it cannot be saved now; null when it can be tried. */
  readonly whyNotSaved: string | null;
  readonly refusal: string | null;
  readonly textOf: (field: EditableField) => string;
  readonly onInput: (field: EditableField, text: string) => void;
  readonly onLeave: (field: EditableField) => void;
  readonly onReason: (reason: string) => void;
  readonly open: () => void;
  readonly discard: () => void;
  readonly save: () => Promise<void>;
};

/** The form of one application. Every change is kept as a draft until it is written or discarded. */
export function useEditForm(card: CardData): EditForm {
  const office = useOffice();
  const act = useAct();
  const formId = `application:${card.application.id}`;
  const [state, setState] = useState<EditState>(() => restoredForm(office.drafts.get(formId)));
  const { changed, wrong, shown, whyNotSaved } = judge(card, state, act.isRunning);
  const textOf = (field: EditableField) => state.input[field] ?? shownText(card, field);
  const change = (next: Partial<EditState>) => {
    const after = { ...state, ...next };
    setState(after);
    office.drafts.put(formId, { input: after.input, reason: after.reason });
  };
  const close = async () => {
    setState(closedForm);
    act.reset();
    await office.drafts.discard(formId);
  };
  const save = async () => {
    if (wrong.size > 0) return setState(attempted);
    const done = await act.run(editApplication, editArgs(office.view, card, state.input, state.reason, office.newId));
    if (!done) return;
    await close();
    const person = () => personOf(office.view, card.application);
    const takeBack = async () => {
      const outcome = await undoAct(office, done);
      toast({ text: outcome.ok ? texts.form.undone(person()) : explain(outcome.error) });
    };
    toast({ text: texts.form.done(person()), onUndo: takeBack });
  };
  return {
    ...state,
    needsReason: card.application.status !== 'DRAFT',
    changed,
    textOf,
    problems: shown,
    listed: state.attempts > 0 ? [...shown.keys()] : [],
    isWrong: wrong.size > 0,
    whyNotSaved,
    refusal: act.refusal ? explain(act.refusal) : null,
    onInput: (field, text) => change({ input: { ...state.input, [field]: text } }),
    onLeave: (field) => setState((now) => leftField(now, field)),
    onReason: (reason) => change({ reason }),
    open: () => setState({ ...state, isOpen: true }),
    discard: () => void close(),
    save,
  };
}
