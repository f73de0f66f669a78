import { useState } from 'react';
import { editApplication } from '#shared/commands/edit-application.ts';
import type { EditableField } from '#shared/domain/applications/editing.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { undoAct } from '../../../office/undo-act.ts';
import { useAct } from '../../../office/use-act.ts';
import { toast } from '../../../ui/toast.tsx';
import type { CardData } from './card-data.ts';
import { changedFields, type EditInput, editArgs, editDraftSchema, problemOf, shownText } from './edit-input.ts';
import { timeOf } from './instants.ts';
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
  /** Why it cannot be saved now; null when it can. */
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

type State = {
  readonly isOpen: boolean;
  readonly input: EditInput;
  readonly reason: string;
  readonly left: ReadonlySet<EditableField>;
  readonly restoredAt: string | null;
};

const closed: State = { isOpen: false, input: {}, reason: '', left: new Set(), restoredAt: null };

/** The form of one application. Every change is kept as a draft until it is written or discarded. */
export function useEditForm(card: CardData): EditForm {
  const office = useOffice();
  const act = useAct();
  const formId = `application:${card.application.id}`;
  const [state, setState] = useState<State>(() => restored(office.drafts.get(formId)));
  const changed = changedFields(card, state.input);
  const needsReason = card.application.status !== 'DRAFT';
  const textOf = (field: EditableField) => state.input[field] ?? shownText(card, field);
  const found = new Map(changed.flatMap((field) => problemEntry(field, textOf(field))));
  const change = (next: Partial<State>) => {
    const after = { ...state, ...next };
    setState(after);
    office.drafts.put(formId, { input: after.input, reason: after.reason });
  };
  const close = async () => {
    setState(closed);
    act.reset();
    await office.drafts.discard(formId);
  };
  const save = async () => {
    const done = await act.run(editApplication, editArgs(office.view, card, state.input, state.reason, office.newId));
    if (!done) return;
    await close();
    const takeBack = async () => {
      const outcome = await undoAct(office, done);
      toast({ text: outcome.ok ? texts.form.undone : explain(outcome.error) });
    };
    toast({ text: texts.form.done, onUndo: takeBack });
  };
  return {
    ...state,
    needsReason,
    changed,
    textOf,
    problems: new Map([...found].filter(([field]) => state.left.has(field))),
    whyNotSaved: whyNotSaved(changed.length, found.size, needsReason && state.reason.trim() === '', act.isRunning),
    refusal: act.refusal ? explain(act.refusal) : null,
    onInput: (field, text) => change({ input: { ...state.input, [field]: text } }),
    onLeave: (field) => setState({ ...state, left: new Set(state.left).add(field) }),
    onReason: (reason) => change({ reason }),
    open: () => setState({ ...state, isOpen: true }),
    discard: () => void close(),
    save,
  };
}

function problemEntry(field: EditableField, text: string): readonly (readonly [EditableField, string])[] {
  const problem = problemOf(field, text);
  return problem === null ? [] : [[field, problem]];
}

function restored(draft: { readonly value: unknown; readonly typedAt: string } | null): State {
  const read = editDraftSchema.safeParse(draft?.value);
  if (!draft || !read.success) return closed;
  return { ...closed, ...read.data, isOpen: true, restoredAt: timeOf(draft.typedAt) };
}

function whyNotSaved(changed: number, wrong: number, lacksReason: boolean, isRunning: boolean): string | null {
  if (isRunning) return texts.form.saving;
  if (changed === 0) return texts.form.nothing;
  if (wrong > 0) return texts.form.fixErrors;
  return lacksReason ? texts.form.needReason : null;
}
