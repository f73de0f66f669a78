import { useState } from 'react';
import { dropTemplate } from '#shared/commands/letters/drop-template.ts';
import { saveTemplate } from '#shared/commands/letters/save-template.ts';
import { letterFields } from '#shared/domain/letters/letter-fields.ts';
import { messageKindNames } from '#shared/domain/letters/message-states.ts';
import type { OfficeTemplate } from '#shared/domain/letters/templates.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { messageKindSchema } from '#shared/records/message.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from './letters.module.css';
import { letterTexts } from './texts.ts';

const texts = letterTexts.template;
const kinds = [...messageKindSchema.values].map((value) => ({ value, label: messageKindNames[value] }));

type TemplateEditorProps = { readonly template: OfficeTemplate; readonly onDropped: () => void };

/** One template: its words, and the fields that can be put into them. */
export function TemplateEditor({ template, onDropped }: TemplateEditorProps) {
  const { view, actor } = useOffice();
  const act = useAct();
  const { origin, ...stored } = template;
  const [input, setInput] = useState(stored);
  const refusal = saveTemplate.permit(view, actor, null);
  const why = refusal && explain(refusal);
  const change = (next: Partial<typeof stored>) => setInput({ ...input, ...next });
  const save = async () => {
    if (await act.run(saveTemplate, input)) toast({ text: texts.saved });
  };
  const drop = async () => {
    if (view.get('messageTemplates', template.id) && !(await act.run(dropTemplate, { id: template.id }))) return;
    onDropped();
    toast({ text: texts.dropped });
  };
  return (
    <div className={css.editor}>
      <div className={css.pair}>
        <TextField label={texts.name} value={input.title} onChange={(event) => change({ title: event.target.value })} />
        <SelectField label={texts.kind} options={kinds} value={input.kind} onChange={(kind) => change({ kind })} />
      </div>
      <TextField
        label={texts.subject}
        value={input.subject}
        onChange={(event) => change({ subject: event.target.value })}
      />
      <TextAreaField
        label={texts.text}
        rows={12}
        value={input.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <fieldset className={css.ways}>
        <legend>{texts.fields}</legend>
        <div className={css.fieldList}>
          {letterFields.map((field) => (
            <Button
              key={field}
              variant="quiet"
              aria-label={texts.insert(field)}
              onClick={() => change({ text: `${input.text}{${field}}` })}
            >
              {field}
            </Button>
          ))}
        </div>
      </fieldset>
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
      <div className={css.tools}>
        {origin === 'builtIn' ? null : (
          <Button large refusal={why} onClick={() => void drop()}>
            {origin === 'rewritten' ? texts.reset : texts.remove}
          </Button>
        )}
        <Button large variant="primary" refusal={why} onClick={() => void save()}>
          {texts.save}
        </Button>
      </div>
    </div>
  );
}
