import { useState } from 'react';
import { saveIntakeReason } from '#shared/commands/directories/save-reason.ts';
import type { ListedReason } from '#shared/domain/directories/intake-reasons.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { RowHistory } from '../row-history.tsx';
import { texts as common } from '../texts.ts';
import { texts } from './texts.ts';

type ReasonEditorProps = {
  /** Null makes a new one. */
  readonly reason: ListedReason | null;
  /** With the code of the reason; of a new one, which the office has given its code, the last one known. */
  readonly onSaved: (code: string) => void;
};

/** One reason: its words and the way to mend the matter. Make it anew for another one (`key`). */
export function ReasonEditor({ reason, onSaved }: ReasonEditorProps) {
  const { view, actor } = useOffice();
  const act = useAct();
  const [text, setText] = useState(reason?.text ?? '');
  const [remedy, setRemedy] = useState(reason?.remedy ?? '');
  const forbidden =
    saveIntakeReason.permit(view, actor, null) ??
    (reason?.kind === 'obsolete' ? refuseDirectory('directory.obsoleteReason', { reason: reason.text }) : null);
  const refusal = forbidden ? explain(forbidden) : act.isRunning ? common.busy : null;
  const code = reason?.code ?? null;
  const isClosed = reason?.isClosed ?? false;
  const save = async (closed: boolean, said: string) => {
    const done = await act.run(saveIntakeReason, { code, text, remedy, isClosed: closed });
    if (!done) return;
    toast({ text: said });
    onSaved(code ?? '');
  };
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!refusal) void save(isClosed, texts.kept);
      }}
    >
      <TextAreaField
        label={texts.text}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <TextAreaField
        label={texts.remedy}
        hint={texts.remedyHint}
        maxLength={1000}
        value={remedy}
        onChange={(event) => setRemedy(event.target.value)}
      />
      {reason ? <RowHistory table="intakeReasons" id={reason.code} /> : null}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        {reason ? (
          <Button
            large
            refusal={refusal}
            onClick={() => void save(!isClosed, isClosed ? texts.wasReopened : texts.wasClosed)}
          >
            {isClosed ? common.reopen : common.close}
          </Button>
        ) : null}
        <Button large type="submit" variant="primary" refusal={refusal}>
          {reason ? common.save : common.add}
        </Button>
      </div>
    </form>
  );
}
