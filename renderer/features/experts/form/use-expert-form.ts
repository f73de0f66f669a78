import { useState } from 'react';
import { z } from 'zod';
import { hasError } from '#shared/domain/checks/finding.ts';
import { checkExpert, type ExpertField, expertFieldNames } from '#shared/domain/experts/check-expert.ts';
import { formOfExpert } from '#shared/domain/experts/expert-form.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Expert } from '#shared/records/expert.ts';
import { type ExpertForm, expertFormSchema } from '#shared/records/expert-form.ts';
import { useOffice } from '../../../office/react.tsx';
import { texts } from '../texts.ts';
import { formOfTyped, type TypedExpert, typedExpertSchema, typedOf, unreadOf } from './typed-expert.ts';

/** What the form says of one field: an error once it was left, a warning that forbids nothing. */
export type FieldSaying = { readonly error: string | null; readonly hint: string | null };

/** The state of the form of an expert. */
export type ExpertFormState = {
  readonly typed: TypedExpert;
  readonly restoredAt: string | null;
  readonly refusal: string | null;
  /** Fields that are wrong, listed with links after an attempt to write. */
  readonly listed: readonly { readonly field: ExpertField; readonly label: string }[];
  readonly attempts: number;
  readonly sayingOf: (field: ExpertField) => FieldSaying;
  readonly onType: (change: Partial<TypedExpert>) => void;
  readonly onLeave: (field: ExpertField) => void;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
};

type Parts = {
  /** Id of the draft: the latest input is kept under it until it is written or discarded. */
  readonly formId: string;
  readonly initial: ExpertForm;
  /** The row that the form began with; kept beside the draft, so that a change by others meanwhile is noticed. */
  readonly expert: Expert | null;
  /** Writes it over what it began with; the sentence of a refusal, or null when it is written. */
  readonly save: (form: ExpertForm, seen: ExpertForm | null) => Promise<string | null>;
  readonly onClose: () => void;
};

const draftSchema = z.object({ typed: typedExpertSchema, seen: expertFormSchema.nullable() });

/** The form: texts are kept as a draft at every key, checked when a field is left, written by `save`. */
export function useExpertForm({ formId, initial, expert, save, onClose }: Parts): ExpertFormState {
  const office = useOffice();
  const [begun] = useState(() => {
    const now = expert ? formOfExpert(expert) : null;
    const draft = office.drafts.get(formId);
    const read = draft ? draftSchema.safeParse(draft.value) : null;
    if (!draft || !read?.success) return { typed: typedOf(initial), seen: now, at: null };
    const at = new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit' }).format(new Date(draft.typedAt));
    return { ...read.data, at };
  });
  const [typed, setTyped] = useState(begun.typed);
  const [left, setLeft] = useState<ReadonlySet<ExpertField>>(new Set());
  const [attempts, setAttempts] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const form = formOfTyped(typed);
  const findings = checkExpert(form, office.today());
  const unread: ReadonlySet<ExpertField> = unreadOf(typed);
  const of = (field: ExpertField) => findings.filter((one) => one.field === field).map(({ finding }) => finding);
  const wrong = fields.filter((field) => unread.has(field) || hasError(of(field)));
  const close = () => {
    void office.drafts.discard(formId);
    onClose();
  };
  return {
    typed,
    restoredAt: begun.at,
    refusal,
    attempts,
    listed: attempts > 0 ? wrong.map((field) => ({ field, label: expertFieldNames[field] })) : [],
    sayingOf(field) {
      if (!left.has(field) && attempts === 0) return { error: null, hint: null };
      if (unread.has(field)) return { error: unreadWords(field), hint: null };
      const error = of(field).find(({ level }) => level === 'error');
      const warning = of(field).find(({ level }) => level === 'warning');
      return { error: error ? explain(error) : null, hint: warning ? explain(warning) : null };
    },
    onType(change) {
      const next = { ...typed, ...change };
      setTyped(next);
      office.drafts.put(formId, { typed: next, seen: begun.seen });
    },
    onLeave: (field) => setLeft((now) => new Set(now).add(field)),
    async save() {
      if (isRunning) return;
      if (wrong.length > 0) return setAttempts(attempts + 1);
      setRunning(true);
      const reason = await save(form, begun.seen);
      setRunning(false);
      setRefusal(reason);
      if (reason === null) close();
    },
    discard: close,
  };
}

const fields: readonly ExpertField[] = [
  'lastName',
  'firstName',
  'patronymic',
  'organisationId',
  'post',
  'subject',
  'otherPosts',
  'category',
  'categoryUntil',
  'languages',
  'phone',
  'email',
  'loadLimit',
];

function unreadWords(field: ExpertField): string {
  return field === 'loadLimit' ? texts.form.noSuchLimit : texts.form.noSuchDate;
}
