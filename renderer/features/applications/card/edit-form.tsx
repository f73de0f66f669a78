import { useEffect, useRef } from 'react';
import { type EditableField, filingFields } from '#shared/domain/applications/editable-fields.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { blocksFor, type FormBlock, fieldOrder } from '../new/form-blocks.ts';
import { FormBlocks } from '../new/form-blocks-view.tsx';
import { fieldId } from '../new/form-port.ts';
import type { CardData } from './card-data.ts';
import css from './edit-form.module.css';
import { texts } from './texts.ts';
import type { EditForm } from './use-edit-form.ts';

type EditFormViewProps = { readonly card: CardData; readonly form: EditForm };

/** The tab «Заявление» while it is corrected: fields in place, what is locked with its reason, the reason at the end. */
export function EditFormView({ card, form }: EditFormViewProps) {
  const element = useRef<HTMLFormElement>(null);
  const blocks = blocksOf(card, form);
  const listed = fieldOrder.filter((name) => form.listed.includes(name));
  const [firstWrong] = listed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is moved by an attempt, not by a mended field
  useEffect(() => cursorTo(firstWrong, element.current), [form.attempts]);
  return (
    <form
      ref={element}
      className={css.form}
      aria-label={texts.edit}
      onSubmit={(event) => {
        event.preventDefault();
        if (form.whyNotSaved === null) void form.save();
      }}
    >
      {form.restoredAt === null ? null : (
        <Notice
          tone="info"
          tools={
            <Button variant="quiet" onClick={form.discard}>
              {texts.form.dropDraft}
            </Button>
          }
        >
          {texts.form.restored(form.restoredAt)}
        </Notice>
      )}
      <FormBlocks blocks={blocks} port={form.port} />
      {form.needsReason || listed.length > 0 ? (
        <div className={css.reason}>
          <ErrorSummary problems={listed.map((name) => ({ id: fieldId(name), label: texts.fields[name] }))} />
          {form.needsReason ? (
            <TextField
              label={texts.form.reason}
              hint={texts.form.reasonHint}
              maxLength={1000}
              value={form.reason}
              onChange={(event) => form.onReason(event.target.value)}
            />
          ) : null}
        </div>
      ) : null}
      {form.refusal ? (
        <Notice tone="bad" isAlert>
          {form.refusal}
        </Notice>
      ) : null}
      <button type="submit" hidden />
    </form>
  );
}

/** Puts the cursor into the first wrong field, or into the first of the form. */
function cursorTo(wrong: EditableField | undefined, form: HTMLFormElement | null): void {
  const field = wrong ? document.getElementById(fieldId(wrong)) : form?.querySelector('input');
  field?.focus();
}

/** How it was filed is known only of what was filed here; applications from a journal have no such record. */
function blocksOf(card: CardData, form: EditForm): readonly FormBlock[] {
  const blocks = blocksFor(form.port.textOf);
  if (card.filing) return blocks;
  return blocks.map((block) => ({ ...block, fields: block.fields.filter((field) => !(field in filingFields)) }));
}
