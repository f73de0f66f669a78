import { useState } from 'react';
import { editApplication } from '#shared/commands/edit-application.ts';
import { viewPersonal } from '#shared/commands/view-personal.ts';
import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { whyFieldLocked } from '#shared/domain/applications/editing.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { undoAct } from '../../../office/undo-act.ts';
import { useAct } from '../../../office/use-act.ts';
import { toast } from '../../../ui/toast.tsx';
import { tidied } from '../new/field-text.ts';
import { textsOf } from '../new/form-base.ts';
import type { Findings } from '../new/form-findings.ts';
import { officeFindings } from '../new/form-judging.ts';
import type { FormPort } from '../new/form-port.ts';
import type { CardData } from './card-data.ts';
import { type EditInput, editArgs, personOf } from './edit-input.ts';
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
  readonly port: FormPort;
  readonly onReason: (reason: string) => void;
  readonly open: () => void;
  readonly discard: () => void;
  /** True when it has been written. */
  readonly save: () => Promise<boolean>;
};

/** Form id of the corrections of one application. */
export function editFormId(applicationId: string): string {
  return `application:${applicationId}`;
}

/** The form of one application. Every change is kept as a draft until it is written or discarded. */
export function useEditForm(card: CardData): EditForm {
  const office = useOffice();
  const act = useAct();
  const formId = editFormId(card.application.id);
  const [state, setState] = useState<EditState>(() => restoredForm(office.drafts.get(formId)));
  const { changed, wrong, shown, whyNotSaved } = judge(card, state, act.isRunning);
  const shownTexts = textsOf(card);
  const textOf = (field: EditableField) => state.input[field] ?? shownTexts[field];
  const findings = state.isOpen ? officeFindings(office, card.application.id, textOf) : noFindings;
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
    if (wrong.size > 0) {
      setState(attempted);
      return false;
    }
    const done = await act.run(editApplication, editArgs(office.view, card, state.input, state.reason, office.newId));
    if (!done) return false;
    await close();
    const person = () => personOf(office.view, card.application);
    const takeBack = async () => {
      const outcome = await undoAct(office, done);
      toast({ text: outcome.ok ? texts.form.undone(person()) : explain(outcome.error) });
    };
    toast({ text: texts.form.done(person()), onUndo: takeBack });
    return true;
  };
  return {
    ...state,
    needsReason: card.application.status !== 'DRAFT',
    changed,
    port: {
      textOf,
      labelOf: (field) => texts.fields[field],
      errorOf: (field) => shown.get(field) ?? null,
      warningsOf: (field) => (state.left.has(field) ? warningsIn(findings, field) : []),
      lockOf: (field) => lockOf(card, field),
      onInput: (field, text) => change({ input: { ...state.input, [field]: text } }),
      onLeave: (field) => {
        const best = tidied(field, textOf(field));
        const next = leftField(state, field);
        if (best === textOf(field)) setState((now) => leftField(now, field));
        else change({ ...next, input: { ...state.input, [field]: best } });
      },
      municipality: state.input.municipality ?? card.municipality?.name ?? '',
      onPlace: (name, municipality) => change({ input: { ...state.input, organisationId: name, municipality } }),
    },
    problems: shown,
    listed: state.attempts > 0 ? [...shown.keys()] : [],
    isWrong: wrong.size > 0,
    whyNotSaved,
    refusal: act.refusal ? explain(act.refusal) : null,
    onReason: (reason) => change({ reason }),
    open: () => {
      setState({ ...state, isOpen: true });
      if (hidesPersonal(card)) void office.run(viewPersonal, { id: card.application.id });
    },
    discard: () => void close(),
    save,
  };
}

const noFindings: Findings = new Map();

/** Whether the form shows what the card hides: opening it is then a look at personal data, and is written down. */
function hidesPersonal({ personal }: CardData): boolean {
  const hidden = [personal?.snils, personal?.passportNo, personal?.address];
  return hidden.some((text) => text !== undefined && text !== '');
}

/** While it is corrected everything that the checks find is only said: what is filed is filed. */
function warningsIn(findings: Findings, field: EditableField): readonly string[] {
  return (findings.get(field) ?? []).map(explain);
}

function lockOf(card: CardData, field: EditableField): string | null {
  const refusal = whyFieldLocked(card.application, field);
  return refusal ? explain(refusal) : null;
}
