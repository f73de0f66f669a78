import { useState } from 'react';
import { saveMunicipality } from '#shared/commands/directories/save-municipality.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { RowHistory } from '../row-history.tsx';
import { texts as common } from '../texts.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { PlaceFacts } from './place-facts.tsx';
import type { MunicipalityRow } from './place-rows.ts';
import { texts } from './texts.ts';

const t = texts.municipalities;

type MunicipalityEditorProps = {
  /** Null makes a new one. */
  readonly row: MunicipalityRow | null;
  readonly onSaved: (id: string) => void;
};

/** One municipality. Make it anew for another one (`key`). */
export function MunicipalityEditor({ row, onSaved }: MunicipalityEditorProps) {
  const { view, actor, newId } = useOffice();
  const act = useAct();
  const [name, setName] = useState(row?.place.name ?? '');
  const forbidden = saveMunicipality.permit(view, actor, null);
  const refusal = forbidden ? explain(forbidden) : act.isRunning ? common.busy : null;
  const save = async () => {
    const id = row?.place.id ?? newId();
    const done = await act.run(saveMunicipality, { id, name });
    if (!done) return;
    toast({ text: t.kept });
    onSaved(id);
  };
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!refusal) void save();
      }}
    >
      <TextField
        label={t.name}
        value={name}
        error={act.refusal && explain(act.refusal)}
        onChange={(event) => setName(event.target.value)}
      />
      {row ? (
        <>
          <PlaceFacts uses={row.uses} otherNames={row.place.otherNames ?? []} />
          <RowHistory table="municipalities" id={row.place.id} />
          <PlaceButtons table="municipalities" place={row.place} act={act} saveRefusal={refusal} />
        </>
      ) : (
        <div className={css.buttons}>
          <Button large type="submit" variant="primary" refusal={refusal}>
            {common.add}
          </Button>
        </div>
      )}
    </form>
  );
}
