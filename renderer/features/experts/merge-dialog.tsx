import { useId, useMemo, useState } from 'react';
import { mergeExperts } from '#shared/commands/experts/merge-experts.ts';
import { undoMergeExperts } from '#shared/commands/experts/undo-merge-experts.ts';
import { applicationsOfExpert } from '#shared/domain/experts/loads.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../office/react.tsx';
import { useAct } from '../../office/use-act.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScrollPane } from '../../ui/scroll-pane.tsx';
import { toast } from '../../ui/toast.tsx';
import css from './doubles.module.css';
import { nameOf, usesOf } from './expert-words.ts';
import { mergeLines } from './merge-preview.ts';
import { texts } from './texts.ts';

const t = texts.merge;

type MergeDialogProps = { readonly ids: readonly string[]; readonly onClose: () => void };

/** Asks which of the rows stays, shows what will change, merges. */
export function MergeDialog({ ids, onClose }: MergeDialogProps) {
  const office = useOffice();
  const { view, plan } = office;
  const act = useAct();
  const group = useId();
  const [keepId, setKeepId] = useState(() => mostUsed(view, ids));
  const args = useMemo(() => ({ keepId, doubleIds: ids.filter((id) => id !== keepId) }), [keepId, ids]);
  const planned = useMemo(() => plan(mergeExperts, args), [plan, args]);
  const merge = async () => {
    const name = nameOf(view, keepId);
    const done = await act.run(mergeExperts, args);
    if (!done) return;
    onClose();
    const undo = async () => {
      // The rows go back as the history holds them.
      const changes = done.changes.map(({ table, id, before, after }) => ({ table, id, before, after }));
      const undone = await office.run(undoMergeExperts, { ...args, changes });
      toast({ text: undone.ok ? t.undone : t.undoFailed });
    };
    toast({ text: t.done(name), onUndo: () => void undo() });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t.dialog(ids.length)}
      text={t.text}
      confirmLabel={t.confirm}
      refusal={planned.ok ? (act.isRunning ? t.busy : null) : explain(planned.error)}
      onCancel={onClose}
      onConfirm={() => void merge()}
    >
      <fieldset className={css.places}>
        <legend>{t.keep}</legend>
        {ids.map((id) => (
          <label key={id} className={css.place}>
            <input type="radio" name={group} checked={id === keepId} onChange={() => setKeepId(id)} />
            <span>{`${nameOf(view, id)} (${usesOf(view, id)})`}</span>
          </label>
        ))}
      </fieldset>
      {planned.ok ? (
        <ScrollPane className={css.preview} label={t.after}>
          <b>{t.after}</b>
          <ul>
            {mergeLines(planned.value.changes).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </ScrollPane>
      ) : (
        <Notice tone="warn" isAlert>
          {explain(planned.error)}
        </Notice>
      )}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}

function mostUsed(view: View, ids: readonly string[]): string {
  const uses = (id: string) =>
    applicationsOfExpert(view, id).length + rowsBy(view, 'invitations', 'expertId', id).length;
  return ids.toSorted((a, b) => uses(b) - uses(a))[0] ?? '';
}
