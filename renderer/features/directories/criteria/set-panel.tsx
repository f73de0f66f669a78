import { useState } from 'react';
import { closeScoreTemplate } from '#shared/commands/templates/close-template.ts';
import { removeScoreTemplate } from '#shared/commands/templates/remove-template.ts';
import { saveScoreTemplate } from '#shared/commands/templates/save-template.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { copyOfTemplate } from '#shared/domain/scoring/edit-template.ts';
import { templateFileText } from '#shared/domain/scoring/template-file.ts';
import type { ListedTemplate } from '#shared/domain/scoring/templates/office-templates.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import { saveText } from '../../../office/documents/save-text.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toastSaved } from '../../../ui/saved-toast.ts';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { RowHistory } from '../row-history.tsx';
import { texts as common } from '../texts.ts';
import { SetFacts } from './set-facts.tsx';
import { texts } from './texts.ts';

type SetPanelProps = {
  readonly row: ListedTemplate;
  readonly onLook: (template: ScoreTemplate) => void;
  readonly onChange: (template: ScoreTemplate) => void;
};

/** The chosen set: its facts and what can be done with it. */
export function SetPanel({ row, onLook, onChange }: SetPanelProps) {
  const { view, actor, newId } = useOffice();
  const act = useAct();
  const [trouble, setTrouble] = useState<string | null>(null);
  const { template, isClosed } = row;
  const { id } = template;
  const busy = act.isRunning ? common.busy : null;
  const why = (refusal: Refusal | null) => busy ?? (refusal && explain(refusal));
  const save = async () => {
    const saved = await saveText('json', templateFileText(template), texts.fileName);
    setTrouble(saved.ok ? null : explain(saved.error));
    if (saved.ok && saved.value !== null) toastSaved(texts.fileSaved, saved.value);
  };
  const close = async () => {
    const done = await act.run(closeScoreTemplate, { id, isClosed: !isClosed });
    if (done) toast({ text: isClosed ? texts.wasReopened : texts.wasClosed });
  };
  const remove = async () => {
    if (await act.run(removeScoreTemplate, { id })) toast({ text: texts.wasRemoved });
  };
  return (
    <ScrollPane label={texts.details} className={css.editor}>
      <b>{template.title}</b>
      <SetFacts row={row} />
      <RowHistory table="scoreTemplates" id={id} />
      {act.refusal || trouble ? (
        <Notice tone="bad" isAlert>
          {act.refusal ? explain(act.refusal) : trouble}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        <Button large onClick={() => void save()}>
          {texts.saveFile}
        </Button>
        <Button large refusal={why(removeScoreTemplate.permit(view, actor, id))} onClick={() => void remove()}>
          {texts.remove}
        </Button>
        <Button
          large
          refusal={why(closeScoreTemplate.permit(view, actor, isClosed ? null : id))}
          onClick={() => void close()}
        >
          {isClosed ? texts.reopen : texts.close}
        </Button>
        <Button large refusal={why(saveScoreTemplate.permit(view, actor, id))} onClick={() => onChange(template)}>
          {texts.change}
        </Button>
        <Button
          large
          refusal={why(saveScoreTemplate.permit(view, actor, null))}
          onClick={() => onChange(copyOfTemplate(template, newId(), texts.copyTitle(template.title)))}
        >
          {texts.copy}
        </Button>
        <Button large variant="primary" onClick={() => onLook(template)}>
          {texts.look}
        </Button>
      </div>
    </ScrollPane>
  );
}
