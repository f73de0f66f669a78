import { useState } from 'react';
import { saveOrganisation } from '#shared/commands/directories/save-organisation.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Organisation } from '#shared/records/place.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { RowHistory } from '../row-history.tsx';
import { texts as common } from '../texts.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { PlaceFacts } from './place-facts.tsx';
import type { OrganisationRow } from './place-rows.ts';
import { texts } from './texts.ts';

const t = texts.organisations;
const fields = ['name', 'fullName', 'address', 'phone', 'email'] as const;

type OrganisationEditorProps = {
  /** Null makes a new one. */
  readonly row: OrganisationRow | null;
  readonly municipalityId: string | null;
  readonly onSaved: (id: string) => void;
};

/** One organisation: its names, where it is, how to reach it. Make it anew for another one (`key`). */
export function OrganisationEditor({ row, municipalityId: offered, onSaved }: OrganisationEditorProps) {
  const { view, actor, newId } = useOffice();
  const act = useAct();
  const [typed, setTyped] = useState(() => textsOf(row?.place));
  const [municipalityId, setMunicipalityId] = useState(row?.place.municipalityId ?? offered);
  const forbidden = saveOrganisation.permit(view, actor, null);
  const refusal = forbidden ? explain(forbidden) : act.isRunning ? common.busy : null;
  const save = async () => {
    const id = row?.place.id ?? newId();
    const done = await act.run(saveOrganisation, { id, ...typed, municipalityId: municipalityId ?? '-' });
    if (!done) return;
    toast({ text: t.kept });
    onSaved(id);
  };
  const options = Array.from(view.all('municipalities'))
    .filter((one) => !one.isClosed || one.id === municipalityId)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!refusal) void save();
      }}
    >
      {fields.slice(0, 2).map((field) => (
        <TextField
          key={field}
          label={t[field]}
          optional={field === 'fullName'}
          value={typed[field]}
          onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
        />
      ))}
      <SelectField
        label={t.municipality}
        options={options}
        value={municipalityId}
        searchable
        onChange={setMunicipalityId}
      />
      {fields.slice(2).map((field) => (
        <TextField
          key={field}
          label={t[field]}
          optional
          value={typed[field]}
          onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
        />
      ))}
      {row ? (
        <>
          <PlaceFacts uses={row.uses} otherNames={row.place.otherNames ?? []} />
          <RowHistory table="organisations" id={row.place.id} />
        </>
      ) : null}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
      {row ? (
        <PlaceButtons table="organisations" place={row.place} act={act} saveRefusal={refusal} />
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

function textsOf(place: Organisation | undefined) {
  const { name = '', fullName = '', address = '', phone = '', email = '' } = place ?? {};
  return { name, fullName, address, phone, email };
}
