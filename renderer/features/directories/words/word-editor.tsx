import { useState } from 'react';
import { setWordForm } from '#shared/commands/set-word-form.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { UsedForm } from '#shared/domain/words/used-forms.ts';
import { derivedForms } from '#shared/domain/words/word-forms.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { texts } from './texts.ts';

/** The form of one word: put right, confirmed, or given back to the rule. Make it anew for another word (`key`). */
export function WordEditor({ word }: { readonly word: UsedForm }) {
  const { view, actor } = useOffice();
  const act = useAct();
  const [typed, setTyped] = useState(word.form.text);
  const forbidden = setWordForm.permit(view, actor, null);
  const refusal = forbidden ? explain(forbidden) : act.isRunning ? texts.busy : null;
  const set = async (genitive: string | null) => {
    const done = await act.run(setWordForm, { kind: word.kind, nominative: word.nominative, genitive });
    if (!done) return;
    if (genitive === null) setTyped(derivedForms.genitive(word.kind, word.nominative).text);
    toast({ text: (genitive === null ? texts.wasReset : texts.kept)(word.nominative) });
  };
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!refusal) void set(typed);
      }}
    >
      <b>{word.nominative}</b>
      <TextField
        label={texts.field}
        hint={texts.sample[word.kind](typed)}
        maxLength={300}
        value={typed}
        error={act.refusal && explain(act.refusal)}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={css.buttons}>
        <Button
          large
          refusal={refusal ?? (word.form.isStored ? null : texts.nothingToReset)}
          onClick={() => void set(null)}
        >
          {texts.reset}
        </Button>
        <Button large type="submit" variant="primary" refusal={refusal}>
          {texts.keep}
        </Button>
      </div>
    </form>
  );
}
