import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { blockId } from './block-ids.ts';
import { kindOf } from './field-kinds.ts';
import css from './form.module.css';
import type { FormBlock } from './form-blocks.ts';
import { FormField } from './form-field.tsx';
import type { FormPort } from './form-port.ts';

type FormBlocksProps = { readonly blocks: readonly FormBlock[]; readonly port: FormPort };

/** The blocks of a form one after another; the keyboard goes through them as they are read. */
export function FormBlocks({ blocks, port }: FormBlocksProps) {
  return blocks.map(({ id, title, fields }) => (
    <fieldset key={id} className={css.block} id={blockId(id)}>
      <legend className={css.legend}>{title}</legend>
      <div className={css.fields}>
        {fields.map((field) => (
          <div key={field} className={widthOf(field)}>
            <FormField name={field} port={port} />
          </div>
        ))}
      </div>
    </fieldset>
  ));
}

const wide: ReadonlySet<EditableField> = new Set(['channel', 'heldCategory', 'claimedCategory', 'organisationId']);
const double: ReadonlySet<EditableField> = new Set([
  'passportIssuedBy',
  'address',
  'decisionBody',
  'educationPlace',
  'representedBy',
  'portfolioUrl',
  'wantsPaper',
  'basis',
  'form',
]);

function widthOf(field: EditableField): string | undefined {
  if (kindOf(field) === 'long' || wide.has(field)) return css.wide;
  return double.has(field) ? css.double : undefined;
}
