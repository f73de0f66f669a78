import { useState } from 'react';
import { dropView } from '#shared/commands/views/drop-view.ts';
import { saveView } from '#shared/commands/views/save-view.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { SavedView } from '#shared/records/saved-view.ts';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { Registry } from '../use-registry.ts';
import { settingsOf } from './named-views.ts';
import { viewTexts } from './texts.ts';
import css from './view-dialog.module.css';

type EditViewDialogProps = {
  readonly saved: SavedView;
  readonly registry: Registry;
  readonly isOwn: boolean;
  readonly onClose: () => void;
};

/** A saved view: another name, another circle, the list as it is arranged now, or none of it any more. */
export function EditViewDialog({ saved, registry, isOwn, onClose }: EditViewDialogProps) {
  const act = useAct();
  const [name, setName] = useState(saved.name);
  const [isShared, setShared] = useState(saved.isShared);
  const [isKept, setKept] = useState(false);
  const settings = isKept ? settingsOf(registry) : saved.settings;
  const save = async () => {
    const done = await act.run(saveView, { id: saved.id, name: name.trim(), isShared, settings });
    if (!done) return;
    toast({ text: viewTexts.done(name.trim()) });
    onClose();
  };
  const drop = async () => {
    const done = await act.run(dropView, { id: saved.id });
    if (!done) return;
    registry.set({ viewId: null });
    toast({ text: viewTexts.dropped(saved.name) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={viewTexts.editTitle(saved.name)}
      confirmLabel={viewTexts.confirm}
      refusal={isOwn ? (name.trim() === '' ? viewTexts.missing : null) : viewTexts.foreign}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      {isOwn ? (
        <>
          <TextField
            label={viewTexts.name}
            maxLength={60}
            value={name}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox label={viewTexts.toAll} checked={isShared} onChange={(event) => setShared(event.target.checked)} />
          <Checkbox label={viewTexts.update} checked={isKept} onChange={(event) => setKept(event.target.checked)} />
        </>
      ) : null}
      <div className={css.drop}>
        <Button variant="danger" onClick={() => void drop()}>
          {viewTexts.dropConfirm}
        </Button>
        <span>{viewTexts.dropText}</span>
      </div>
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
