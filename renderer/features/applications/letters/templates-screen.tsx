import { Plus } from 'lucide-react';
import { useState } from 'react';
import { saveTemplate } from '#shared/commands/letters/save-template.ts';
import { type OfficeTemplate, templatesOf } from '#shared/domain/letters/templates.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { Tag } from '../../../ui/tag.tsx';
import css from './letters.module.css';
import { TemplateEditor } from './template-editor.tsx';
import { letterTexts } from './texts.ts';

const texts = letterTexts.template;

/** «Шаблоны писем»: letters of the program and the office's own, each with the fields that are filled in. */
export function TemplatesScreen() {
  const office = useOffice();
  useRevision('messageTemplates');
  const templates = templatesOf(office.view);
  const [chosen, setChosen] = useState<string | null>(null);
  const [added, setAdded] = useState<OfficeTemplate | null>(null);
  const all = added && !templates.some(({ id }) => id === added.id) ? [...templates, added] : templates;
  const current = all.find(({ id }) => id === chosen) ?? all[0];
  const refusal = saveTemplate.permit(office.view, office.actor, null);
  const add = () => {
    const id = office.newId();
    setAdded({ id, kind: 'OTHER', title: texts.newTitle, subject: texts.newTitle, text: texts.newText, origin: 'own' });
    setChosen(id);
  };
  return (
    <>
      <ScreenHead title={texts.title}>
        <Button icon={Plus} refusal={refusal && explain(refusal)} onClick={add}>
          {texts.add}
        </Button>
      </ScreenHead>
      <div className={css.screen}>
        <Panel title={texts.list} tone="sunken">
          <ul className={css.names}>
            {all.map(({ id, title, origin }) => (
              <li key={id}>
                <button
                  type="button"
                  className={css.name}
                  aria-current={id === current?.id ? 'true' : undefined}
                  onClick={() => setChosen(id)}
                >
                  <span>{title}</span>
                  {origin === 'builtIn' ? null : <Tag>{texts.origin[origin]}</Tag>}
                </button>
              </li>
            ))}
          </ul>
        </Panel>
        {current ? (
          <Panel title={current.title}>
            <TemplateEditor
              key={`${current.id}${current.origin}`}
              template={current}
              onDropped={() => setAdded(null)}
            />
          </Panel>
        ) : null}
      </div>
    </>
  );
}
