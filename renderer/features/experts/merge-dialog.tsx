import { useMemo, useState } from 'react';
import { mergeExperts } from '#shared/commands/experts/merge-experts.ts';
import { undoMergeExperts } from '#shared/commands/experts/undo-merge-experts.ts';
import { applicationsOfExpert } from '#shared/domain/experts/loads.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../office/react.tsx';
import { useAct } from '../../office/use-act.ts';
import { MergeFrame } from '../../ui/merge/merge-frame.tsx';
import { toast } from '../../ui/toast.tsx';
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
    <MergeFrame
      words={{ ...t, title: t.dialog(ids.length) }}
      choices={ids.map((id) => ({ id, label: `${nameOf(view, id)} (${usesOf(view, id)})` }))}
      keepId={keepId}
      onKeep={setKeepId}
      lines={planned.ok ? mergeLines(planned.value.changes) : null}
      refusal={planned.ok ? null : explain(planned.error)}
      trouble={act.refusal && explain(act.refusal)}
      busy={act.isRunning ? t.busy : null}
      onCancel={onClose}
      onConfirm={() => void merge()}
    />
  );
}

function mostUsed(view: View, ids: readonly string[]): string {
  const uses = (id: string) =>
    applicationsOfExpert(view, id).length + rowsBy(view, 'invitations', 'expertId', id).length;
  return ids.toSorted((a, b) => uses(b) - uses(a))[0] ?? '';
}
