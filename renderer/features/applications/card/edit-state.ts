import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { timeOf } from '../../../ui/instants.ts';
import { fieldNames } from '../new/form-base.ts';
import type { CardData } from './card-data.ts';
import { changedFields, type EditInput, editDraftSchema, problemOf } from './edit-input.ts';
import { texts } from './texts.ts';

/** The form of corrections between two keys. */
export type EditState = {
  readonly isOpen: boolean;
  readonly input: EditInput;
  readonly reason: string;
  /** Fields whose problem is shown. */
  readonly left: ReadonlySet<EditableField>;
  /** How often all problems were asked for: by an attempt to save, or by a draft that was found. */
  readonly attempts: number;
  /** «14:32» when what is in the form was found as a draft. */
  readonly restoredAt: string | null;
};

/** No form. */
export const closedForm: EditState = {
  isOpen: false,
  input: {},
  reason: '',
  left: new Set(),
  attempts: 0,
  restoredAt: null,
};

/** The form as its draft left it: whoever typed it has left its fields long ago, so that their problems are shown. */
export function restoredForm(draft: { readonly value: unknown; readonly typedAt: string } | null): EditState {
  const read = editDraftSchema.safeParse(draft?.value);
  if (!draft || !read.success) return closedForm;
  return attempted({ ...closedForm, ...read.data, isOpen: true, restoredAt: timeOf(draft.typedAt) });
}

/** The form after «Записать» with something wrong in it: everything that was typed is judged in sight. */
export function attempted(state: EditState): EditState {
  return { ...state, left: typedFields(state.input), attempts: state.attempts + 1 };
}

/** The form after a field was left. */
export function leftField(state: EditState, field: EditableField): EditState {
  return { ...state, left: new Set(state.left).add(field) };
}

/** What the form says of itself. */
export type EditJudgement = {
  readonly changed: readonly EditableField[];
  /** Everything that cannot be written, shown or not. */
  readonly wrong: ReadonlyMap<EditableField, string>;
  /** What is shown under its field. */
  readonly shown: ReadonlyMap<EditableField, string>;
  /** Why «Записать» cannot be pressed. Wrong fields never lock it: pressing it shows them. */
  readonly whyNotSaved: string | null;
};

/** Judges what was typed. */
export function judge(card: CardData, state: EditState, isRunning: boolean): EditJudgement {
  const changed = changedFields(card, state.input);
  const wrong = new Map(changed.flatMap((field) => problemEntry(field, state.input[field] ?? '')));
  const lacksReason = card.application.status !== 'DRAFT' && state.reason.trim() === '';
  return {
    changed,
    wrong,
    shown: new Map([...wrong].filter(([field]) => state.left.has(field))),
    whyNotSaved: whyNotSaved(changed.length, wrong.size, lacksReason, isRunning),
  };
}

function problemEntry(field: EditableField, text: string): readonly (readonly [EditableField, string])[] {
  const problem = problemOf(field, text);
  return problem === null ? [] : [[field, problem]];
}

function typedFields(input: EditInput): ReadonlySet<EditableField> {
  return new Set(fieldNames.filter((field) => input[field] !== undefined));
}

function whyNotSaved(changed: number, wrong: number, lacksReason: boolean, isRunning: boolean): string | null {
  if (isRunning) return texts.form.saving;
  if (changed === 0) return texts.form.nothing;
  if (wrong > 0) return null;
  return lacksReason ? texts.form.needReason : null;
}
