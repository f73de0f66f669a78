import { useState } from 'react';
import { z } from 'zod';
import { hasError } from '#shared/domain/checks/finding.ts';
import type { FieldFinding } from '#shared/domain/employees/check-entry.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { texts as words } from '../texts.ts';
import { type FieldTexts, isNoDate } from './field-texts.ts';

const draftSchema = z.object({ texts: z.record(z.string(), z.string()) });

/** What a form of fields is made of. */
export type FieldsFormParts = {
  /** Id of the draft: the latest input is kept under it until it is written or discarded. */
  readonly formId: string;
  readonly initial: FieldTexts;
  /** The fields for what is typed: those of a record depend on its kind. */
  readonly specs: (texts: FieldTexts) => readonly FieldSpec[];
  readonly check: (texts: FieldTexts) => readonly FieldFinding[];
  /** Writes it; the sentence of a refusal, or null when it is written. */
  readonly save: (texts: FieldTexts) => Promise<string | null>;
  readonly onClose: () => void;
};

/** What the form says of one field: an error once it was left, a warning that forbids nothing. */
export type FieldSaying = { readonly error: string | null; readonly warning: string | null };

/** The state of a form of fields. */
export type FieldsForm = {
  readonly texts: FieldTexts;
  readonly specs: readonly FieldSpec[];
  readonly restoredAt: string | null;
  readonly refusal: string | null;
  readonly isRunning: boolean;
  /** Fields that are wrong, listed with links after an attempt to write. */
  readonly listed: readonly FieldSpec[];
  readonly attempts: number;
  readonly sayingOf: (name: string) => FieldSaying;
  readonly onInput: (name: string, text: string) => void;
  readonly onLeave: (name: string) => void;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
};

/** A form over specs of fields: texts are kept as a draft at every key, checked when a field is left, written by `save`. */
export function useFieldsForm(parts: FieldsFormParts): FieldsForm {
  const office = useOffice();
  const [found] = useState(() => restored(office.drafts.get(parts.formId)));
  const [texts, setTexts] = useState<FieldTexts>({ ...parts.initial, ...found?.texts });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempts, setAttempts] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const specs = parts.specs(texts);
  const findings = parts.check(texts);
  const noDates = new Set(specs.filter((spec) => isNoDate(spec, texts[spec.name] ?? '')).map(({ name }) => name));
  const isWrong = (name: string) =>
    noDates.has(name) || hasError(findings.filter(({ field }) => field === name).map(({ finding }) => finding));
  const close = () => {
    void office.drafts.discard(parts.formId);
    parts.onClose();
  };
  const save = async () => {
    if (isRunning) return;
    if (specs.some(({ name }) => isWrong(name))) return setAttempts(attempts + 1);
    setRunning(true);
    const reason = await parts.save(texts);
    setRunning(false);
    setRefusal(reason);
    if (reason === null) close();
  };
  const sayingOf = (name: string): FieldSaying => {
    if (!left.has(name) && attempts === 0) return { error: null, warning: null };
    if (noDates.has(name)) return { error: words.form.noSuchDate, warning: null };
    const own = findings.filter(({ field }) => field === name).map(({ finding }) => finding);
    const error = own.find(({ level }) => level === 'error');
    const warning = own.find(({ level }) => level === 'warning');
    return { error: error ? explain(error) : null, warning: warning ? explain(warning) : null };
  };
  return {
    texts,
    specs,
    restoredAt: found?.at ?? null,
    refusal,
    isRunning,
    listed: attempts > 0 ? specs.filter(({ name }) => isWrong(name)) : [],
    attempts,
    sayingOf,
    onInput(name, text) {
      const next = { ...texts, [name]: text };
      setTexts(next);
      office.drafts.put(parts.formId, { texts: next });
    },
    onLeave: (name) => setLeft((now) => new Set(now).add(name)),
    save,
    discard: close,
  };
}

function restored(draft: { readonly value: unknown; readonly typedAt: string } | null) {
  const read = draft ? draftSchema.safeParse(draft.value) : null;
  if (!draft || !read?.success) return null;
  const at = new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit' }).format(new Date(draft.typedAt));
  return { texts: read.data.texts, at };
}
