import { useState } from 'react';
import { addRegistrants } from '#shared/commands/registrants/add-registrants.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { ownMunicipality } from '#shared/domain/rights/scope.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { StepFrame } from '../card/steps/step-frame.tsx';
import { useStep } from '../card/steps/use-step.ts';
import css from './not-submitted.module.css';
import { notSubmittedTexts } from './texts.ts';

const texts = notSubmittedTexts.form;
const blank = { lastName: '', firstName: '', patronymic: '', organisation: '', phone: '', email: '' };

/** Adds one person who registered on the portal and has not applied. */
export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const { office, act, take } = useStep();
  const [input, setInput] = useState(blank);
  const [place, setPlace] = useState<string | null>(() => ownMunicipality(office.view, office.actor));
  const [on, setOn] = useState<LocalDate | null>(office.today());
  const [hasFormed, setFormed] = useState(false);
  const isWhole = input.lastName.trim() !== '' && input.firstName.trim() !== '' && place !== null && on !== null;
  const field = (name: keyof typeof blank) => ({
    label: texts[name],
    value: input[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setInput({ ...input, [name]: event.target.value }),
  });
  const confirm = async () => {
    if (place === null || on === null) return;
    const registeredAt = new Date(`${on}T12:00:00`).toISOString() as Instant;
    const registrant = { ...input, id: office.newId(), municipalityId: place, registeredAt, hasFormed };
    if (await take(addRegistrants, { registrants: [registrant] }, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      wide
      title={texts.title}
      confirmLabel={texts.confirm}
      missing={isWhole ? null : texts.missing}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <div className={css.fields}>
        <TextField {...field('lastName')} data-autofocus />
        <TextField {...field('firstName')} />
        <TextField {...field('patronymic')} optional />
        <SelectField
          label={texts.municipality}
          searchable
          options={[...office.view.all('municipalities')]
            .filter(({ id }) => mayAct(office.view, office.actor, 'remind', id) === null)
            .filter(({ isClosed }) => !isClosed)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={place}
          onChange={setPlace}
        />
        <TextField {...field('organisation')} optional />
        <TextField {...field('phone')} optional />
        <TextField {...field('email')} optional />
        <DateField label={texts.on} value={on} onChange={setOn} />
      </div>
      <Checkbox label={texts.hasFormed} checked={hasFormed} onChange={(event) => setFormed(event.target.checked)} />
    </StepFrame>
  );
}
