import { useState } from 'react';
import { saveView } from '#shared/commands/views/save-view.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { bulkTexts } from '../bulk-texts.ts';
import type { Registry } from '../use-registry.ts';
import { settingsOf } from './named-views.ts';
import { viewTexts } from './texts.ts';

type SaveViewDialogProps = { readonly registry: Registry; readonly onClose: () => void };

/** «Сохранить представление»: the list as it is arranged now, under a name. */
export function SaveViewDialog({ registry, onClose }: SaveViewDialogProps) {
  const office = useOffice();
  const act = useAct();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const save = async () => {
    const id = office.newId();
    const done = await act.run(saveView, { id, name: name.trim(), isShared, settings: settingsOf(registry) });
    if (!done) return;
    registry.set({ viewId: id });
    toast({ text: viewTexts.done(name.trim()) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={viewTexts.save}
      text={viewTexts.saveHint}
      confirmLabel={viewTexts.confirm}
      refusal={name.trim() === '' ? viewTexts.missing : act.isRunning ? bulkTexts.bar.busy : null}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <TextField
        label={viewTexts.name}
        placeholder={viewTexts.nameExample}
        maxLength={60}
        value={name}
        data-autofocus
        error={act.refusal ? explain(act.refusal) : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox label={viewTexts.toAll} checked={isShared} onChange={(event) => setShared(event.target.checked)} />
    </Dialog>
  );
}
