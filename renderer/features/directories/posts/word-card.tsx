import { useState } from 'react';
import { removeDirectoryWord } from '#shared/commands/directories/remove-word.ts';
import { setDirectoryWord } from '#shared/commands/directories/set-word.ts';
import type { DirectoryWordKind, ListedWord } from '#shared/domain/directories/posts.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { RowHistory } from '../row-history.tsx';
import { texts as common } from '../texts.ts';
import { texts } from './texts.ts';

/** What can be done with the chosen post or subject. */
export function WordCard({ word }: { readonly word: ListedWord }) {
  const { view, actor } = useOffice();
  const act = useAct();
  const { kind, name, id, isClosed, isListed } = word;
  const busy = act.isRunning ? common.busy : null;
  const forbidden = setDirectoryWord.permit(view, actor, null);
  const unremovable = removeDirectoryWord.permit(view, actor, word);
  const set = async (closed: boolean) => {
    const done = await act.run(setDirectoryWord, { kind, name, isClosed: closed });
    if (done) toast({ text: (closed ? texts.wasClosed : texts.kept)(name) });
  };
  const remove = async () => {
    const done = await act.run(removeDirectoryWord, { id, kind });
    if (done) toast({ text: texts.wasRemoved(name) });
  };
  const closing = isClosed ? common.reopen : common.close;
  return (
    <div className={css.editor}>
      <b>{name}</b>
      <RowHistory table="directoryWords" id={id} />
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        {isListed ? (
          <Button large refusal={busy ?? (unremovable && explain(unremovable))} onClick={() => void remove()}>
            {common.remove}
          </Button>
        ) : null}
        <Button
          large
          refusal={busy ?? (forbidden && explain(forbidden))}
          onClick={() => void set(isListed ? !isClosed : false)}
        >
          {isListed ? closing : texts.take}
        </Button>
      </div>
    </div>
  );
}

/** Adds a post or a subject of the office's own. */
export function AddWord({ kind }: { readonly kind: DirectoryWordKind }) {
  const { view, actor } = useOffice();
  const act = useAct();
  const [name, setName] = useState('');
  const forbidden = setDirectoryWord.permit(view, actor, null);
  const refusal = forbidden ? explain(forbidden) : act.isRunning ? common.busy : null;
  const add = async () => {
    const done = await act.run(setDirectoryWord, { kind, name, isClosed: false });
    if (!done) return;
    toast({ text: texts.kept(name.trim()) });
    setName('');
  };
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!refusal) void add();
      }}
    >
      <TextField
        label={texts.name[kind]}
        maxLength={300}
        value={name}
        error={act.refusal && explain(act.refusal)}
        onChange={(event) => setName(event.target.value)}
      />
      <div className={css.buttons}>
        <Button large type="submit" variant="primary" refusal={refusal}>
          {texts.add}
        </Button>
      </div>
    </form>
  );
}
