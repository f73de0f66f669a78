import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { kindOf } from '../new/field-kinds.ts';
import { choiceLabel, choicesOf } from '../new/field-options.ts';
import { SET } from '../new/field-text.ts';
import { textsOf } from '../new/form-base.ts';
import { blocksFor } from '../new/form-blocks.ts';
import { texts as formTexts } from '../new/texts.ts';
import type { CardData } from './card-data.ts';
import { Field, Section } from './sheet.tsx';
import { texts } from './texts.ts';

/** Blocks that the head of the tab does not show already. */
const stated: ReadonlySet<string> = new Set(['held', 'simplified', 'petition', 'education', 'experience', 'results']);

/** Fields of other blocks that are shown here, where they have room. */
const elsewhere: ReadonlySet<EditableField> = new Set(['note', 'heldUntil']);

/** What the application states beyond its registry line, block by block as in the form; a block with nothing says so. */
export function StatedSections({ card }: { readonly card: CardData }) {
  const shown = textsOf(card);
  const blocks = blocksFor((field) => shown[field]).filter(({ id }) => stated.has(id));
  return blocks.map(({ id, title, fields }) => {
    const filled = fields.filter((field) => shown[field] !== '' && !elsewhere.has(field));
    return (
      <Section key={id} title={title}>
        {filled.length === 0 ? <Field name={texts.notStated}>{texts.none}</Field> : null}
        {filled.map((field) => (
          <Field key={field} name={formTexts.labels[field]} of={field} isWide={isWide(field)}>
            {shownValue(field, shown[field])}
          </Field>
        ))}
      </Section>
    );
  });
}

const wide: ReadonlySet<EditableField> = new Set([
  'educationPlace',
  'decisionBody',
  'qualification',
  'portfolioUrl',
  'representedBy',
  'basis',
]);

function isWide(field: EditableField): boolean {
  return kindOf(field) === 'long' || wide.has(field);
}

function shownValue(field: EditableField, text: string): string {
  if (kindOf(field) === 'flag') return text === SET ? texts.yes : texts.none;
  return choicesOf(field).length > 0 ? choiceLabel(field, text) : text;
}
