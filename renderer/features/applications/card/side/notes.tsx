import { Pin, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { z } from 'zod';
import { addNote } from '#shared/commands/notes/add-note.ts';
import { removeNote } from '#shared/commands/notes/remove-note.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import type { InternalNote } from '#shared/records/internal-note.ts';
import { actorName } from '../../../../office/actor-name.ts';
import { useOffice, useRevision } from '../../../../office/react.tsx';
import { Button } from '../../../../ui/button.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { dayOf } from '../../../../ui/instants.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import type { CardData } from '../card-data.ts';
import { useDialogDraft } from '../steps/use-dialog-draft.ts';
import { useStep } from '../steps/use-step.ts';
import { texts } from '../texts.ts';
import css from './step-panel.module.css';

/** «Заметки»: what the office wants to remember of this application; not printed, not sent. Nothing for other roles. */
export function Notes({ card: { application } }: { readonly card: CardData }) {
  useRevision('internalNotes');
  const { view, actor } = useOffice();
  if (addNote.permit(view, actor, application)) return null;
  const notes = rowsBy(view, 'internalNotes', 'applicationId', application.id);
  return (
    <section className={css.part} aria-label={texts.notes.title}>
      <h2 className={css.title}>{texts.notes.title}</h2>
      <ul className={css.notes}>
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} />
        ))}
      </ul>
      <NewNote applicationId={application.id} />
    </section>
  );
}

function NoteLine({ note }: { readonly note: InternalNote }) {
  const { office, take } = useStep();
  const { view, actor } = office;
  const isOwn = removeNote.permit(view, actor, note) === null;
  const words = { done: texts.notes.removed };
  return (
    <li>
      <Pin size={14} aria-hidden="true" />
      <span>
        {note.text}
        <small>{texts.notes.by(dayOf(note.writtenAt), actorName(view, note.writtenBy))}</small>
      </span>
      {isOwn ? (
        <IconButton
          icon={Trash2}
          name={texts.notes.remove(note.text)}
          quiet
          small
          onClick={() => void take(removeNote, { noteId: note.id }, words)}
        />
      ) : null}
    </li>
  );
}

const draftSchema = z.object({ text: z.string() });

function NewNote({ applicationId }: { readonly applicationId: string }) {
  const { office, act } = useStep();
  const id = useId();
  const draft = useDialogDraft(`note:${applicationId}`, draftSchema, () => ({ text: '' }));
  const { text } = draft.input;
  const add = async () => {
    if (!(await act.run(addNote, { id: office.newId(), applicationId, text }))) return;
    draft.change({ text: '' });
    await draft.discard();
  };
  return (
    <form
      className={css.newNote}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void add();
      }}
    >
      <TextAreaField
        id={id}
        label={texts.notes.label}
        hint={texts.notes.hint}
        rows={2}
        maxLength={1000}
        value={text}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
      {text.trim() === '' ? null : <Button type="submit">{texts.notes.add}</Button>}
    </form>
  );
}
