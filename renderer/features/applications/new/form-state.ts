import { z } from 'zod';
import { type EditableField, editableFields } from '#shared/domain/applications/editable-fields.ts';
import { tenthsOfYears } from '#shared/domain/checks/check-experience.ts';
import { checkLink } from '#shared/domain/checks/check-link.ts';
import { hasError } from '#shared/domain/checks/finding.ts';
import type { CardLink } from '#shared/domain/employees/card-link.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { refuseCheck } from '#shared/domain/refusals/check-refusals.ts';
import { employeeFilingSchema } from '#shared/records/employee-filing.ts';
import { readDate } from '../../../ui/date-text.ts';
import { timeOf } from '../../../ui/instants.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { kindOf } from './field-kinds.ts';
import type { FieldTexts } from './field-text.ts';
import { isEditableField } from './form-base.ts';
import { blocksFor, fieldOrder, requiredFields } from './form-blocks.ts';
import type { Findings, TextOf } from './form-findings.ts';
import { type HeldFile, heldFileSchema } from './held-files.ts';
import { texts } from './texts.ts';

/** What the user tries to do with the form: keep it as a draft of the office, or file it. */
export type Attempt = 'draft' | 'file';

/** The form between two keys: what was typed over what stands. */
export type FormState = {
  readonly typed: FieldTexts;
  /** Name of the municipality of the place of work. */
  readonly municipality: string | undefined;
  /** Files and links that wait for the draft of the office. */
  readonly files: readonly HeldFile[];
  /** The card of the worker from which the form was filled in. */
  readonly card: CardLink | null;
  readonly left: ReadonlySet<EditableField>;
  readonly attempt: Attempt | null;
  /** How often it was tried: each time the cursor goes to the first wrong field. */
  readonly attempts: number;
  /** «14:32» when the form was found as a draft. */
  readonly restoredAt: string | null;
};

/** A form that nobody has touched. */
export const untouched: FormState = {
  typed: {},
  municipality: undefined,
  files: [],
  card: null,
  left: new Set(),
  attempt: null,
  attempts: 0,
  restoredAt: null,
};

const draftSchema = z.object({
  typed: z.record(z.string(), z.string()),
  municipality: z.string().optional(),
  files: z.array(heldFileSchema).catch([]).default([]),
  card: employeeFilingSchema.omit({ id: true }).nullable().catch(null).default(null),
});

/** What of a form is kept as its draft. */
export function draftOf({ typed, municipality, files, card }: FormState): z.input<typeof draftSchema> {
  return { typed, municipality, files: [...files], card };
}

/** The form as its draft left it. */
export function restoredState(draft: { readonly value: unknown; readonly typedAt: string } | null): FormState {
  const read = draftSchema.safeParse(draft?.value);
  if (!draft || !read.success) return untouched;
  const typed = Object.fromEntries(Object.entries(read.data.typed).filter(([name]) => isEditableField(name)));
  const left = new Set(Object.keys(typed).filter(isEditableField));
  const { municipality, files, card } = read.data;
  return { ...untouched, typed, municipality, files, card, left, restoredAt: timeOf(draft.typedAt) };
}

/** What a form says of itself. */
export type Judgement = {
  /** What keeps the form from being stored: nothing is written until it is mended. */
  readonly unwritable: ReadonlyMap<EditableField, string>;
  /** What keeps it from being filed, that included. */
  readonly errors: ReadonlyMap<EditableField, string>;
  readonly warnings: ReadonlyMap<EditableField, readonly string[]>;
};

/** Judges what stands in the fields that the form shows. */
export function judge(textOf: TextOf, findings: Findings): Judgement {
  const shown = new Set(blocksFor(textOf).flatMap(({ fields }) => fields));
  const fields = fieldOrder.filter((field) => shown.has(field));
  const unwritable = new Map(fields.flatMap((field) => entry(field, whyUnwritable(field, textOf(field)))));
  const errors = new Map(fields.flatMap((field) => entry(field, unwritable.get(field) ?? errorIn(findings, field))));
  const warnings = new Map(fields.flatMap((field) => warningsIn(findings, field)));
  return { unwritable, errors, warnings };
}

/** Why a text cannot be stored; null when it can. */
export function whyUnwritable(field: EditableField, typed: string): string | null {
  const text = typed.trim();
  if (text === '') return requiredFields.includes(field) ? texts.required(editableFields[field]) : null;
  switch (kindOf(field)) {
    case 'date':
      return readDate(text) === null ? uiTexts.noSuchDate : null;
    case 'years':
      return tenthsOfYears(text) === null
        ? explain(refuseCheck('experience.notTenths', { name: editableFields[field] }))
        : null;
    case 'link': {
      const findings = checkLink(text);
      return hasError(findings) && findings[0] ? explain(findings[0]) : null;
    }
    default:
      return null;
  }
}

/** What is wrong and in sight: fields that were left with something in them, and all that an attempt asked for. */
export function shownErrors({ left, attempt }: FormState, judgement: Judgement, textOf: TextOf): Judgement['errors'] {
  return new Map(
    [...judgement.errors].filter(
      ([field]) => isAskedFor(attempt, judgement, field) || (left.has(field) && textOf(field).trim() !== ''),
    ),
  );
}

/** What is listed with links after an attempt, in the order of the form. */
export function listedErrors({ attempt }: FormState, judgement: Judgement): readonly EditableField[] {
  return [...judgement.errors.keys()].filter((field) => isAskedFor(attempt, judgement, field));
}

function isAskedFor(attempt: Attempt | null, { unwritable }: Judgement, field: EditableField): boolean {
  return attempt === 'file' || (attempt === 'draft' && unwritable.has(field));
}

function errorIn(findings: Findings, field: EditableField): string | null {
  const error = findings.get(field)?.find(({ level }) => level === 'error');
  return error ? explain(error) : null;
}

function warningsIn(
  findings: Findings,
  field: EditableField,
): readonly (readonly [EditableField, readonly string[]])[] {
  const found = (findings.get(field) ?? []).filter(({ level }) => level === 'warning').map(explain);
  return found.length === 0 ? [] : [[field, found]];
}

function entry(field: EditableField, text: string | null): readonly (readonly [EditableField, string])[] {
  return text === null ? [] : [[field, text]];
}
