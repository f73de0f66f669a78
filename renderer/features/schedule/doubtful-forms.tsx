import { useState } from 'react';
import { setWordForm } from '#shared/commands/set-word-form.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { UsedForm } from '#shared/domain/words/used-forms.ts';
import { useAct } from '../../office/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast.tsx';
import css from './preview-panel.module.css';
import { texts } from './texts.ts';

/** Words of this schedule whose form the rules are not sure of: each to be put right or confirmed before printing. */
export function DoubtfulForms({ forms }: { readonly forms: readonly UsedForm[] }) {
  if (forms.length === 0) return null;
  return (
    <section className={css.words} aria-label={texts.words.title}>
      <Notice tone="warn">
        <b>{texts.words.title}</b>
        <br />
        {texts.words.text}
      </Notice>
      {forms.map((form) => (
        <DoubtfulForm key={form.id} word={form} />
      ))}
    </section>
  );
}

function DoubtfulForm({ word }: { readonly word: UsedForm }) {
  const act = useAct();
  const [typed, setTyped] = useState(word.form.text);
  const keep = async () => {
    const done = await act.run(setWordForm, { kind: word.kind, nominative: word.nominative, genitive: typed });
    if (done) toast({ text: texts.words.done(word.nominative) });
  };
  return (
    <form
      className={css.word}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={texts.words.label(word.nominative)}
        value={typed}
        maxLength={300}
        error={act.refusal && explain(act.refusal)}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button
        type="submit"
        aria-label={texts.words.keepOf(word.nominative)}
        refusal={act.isRunning ? texts.bar.busy : null}
      >
        {texts.words.keep}
      </Button>
    </form>
  );
}
