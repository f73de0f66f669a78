import { useMemo, useState } from 'react';
import { mergePlaces } from '#shared/commands/directories/merge-places.ts';
import { undoMerge } from '#shared/commands/directories/undo-merge.ts';
import { noUses, placeUses } from '#shared/domain/directories/place-uses.ts';
import type { PlaceTable } from '#shared/domain/directories/pointers.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { MergeFrame } from '../../../ui/merge/merge-frame.tsx';
import { toast } from '../../../ui/toast.tsx';
import { texts as common } from '../texts.ts';
import { usesWords } from '../uses-words.ts';
import { mergeLines } from './merge-preview.ts';
import { texts } from './texts.ts';

const t = texts.dialog;

type MergeDialogProps = {
  readonly table: PlaceTable;
  readonly ids: readonly string[];
  readonly onClose: () => void;
};

/** Asks which of the places stays, shows what will change, merges. */
export function MergeDialog({ table, ids, onClose }: MergeDialogProps) {
  const office = useOffice();
  const { view, plan } = office;
  const act = useAct();
  const uses = placeUses(view, table);
  const places = ids.flatMap((id): readonly (Municipality | Organisation)[] => {
    const place = view.get(table, id);
    return place ? [place] : [];
  });
  const [keepId, setKeepId] = useState(() => mostUsed(ids, (id) => uses.get(id)?.all ?? 0));
  const args = useMemo(() => ({ table, keepId, doubleIds: ids.filter((id) => id !== keepId) }), [table, keepId, ids]);
  const planned = useMemo(() => plan(mergePlaces, args), [plan, args]);
  const keep = places.find(({ id }) => id === keepId);
  const merge = async () => {
    const done = await act.run(mergePlaces, args);
    if (!done) return;
    onClose();
    const undo = async () => {
      // The rows go back as the history holds them.
      const changes = done.changes.map(({ table: name, id, before, after }) => ({ table: name, id, before, after }));
      const undone = await office.run(undoMerge, { ...args, doubleIds: [...args.doubleIds], changes });
      toast({ text: undone.ok ? t.undone : t.undoFailed });
    };
    toast({ text: t.done(keep?.name ?? ''), onUndo: () => void undo() });
  };
  return (
    <MergeFrame
      words={{ ...t, title: t.title(ids.length) }}
      choices={places.map(({ id, name }) => ({ id, label: t.uses(name, usesWords(uses.get(id) ?? noUses)) }))}
      keepId={keepId}
      onKeep={setKeepId}
      lines={planned.ok && keep ? mergeLines(planned.value, keep.name, table) : null}
      refusal={planned.ok ? null : explain(planned.error)}
      trouble={act.refusal && explain(act.refusal)}
      busy={act.isRunning ? common.busy : null}
      onCancel={onClose}
      onConfirm={() => void merge()}
    />
  );
}

function mostUsed(ids: readonly string[], usesOf: (id: string) => number): string {
  return ids.toSorted((a, b) => usesOf(b) - usesOf(a))[0] ?? '';
}
