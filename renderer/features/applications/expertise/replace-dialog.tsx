import { useMemo, useState } from 'react';
import { replaceExpert } from '#shared/commands/expertise/replace-expert.ts';
import type { ReplaceablePlace } from '#shared/commands/expertise/replaceable.ts';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { StepFrame } from '../card/steps/step-frame.tsx';
import { useStep } from '../card/steps/use-step.ts';
import css from './expertise.module.css';
import { proposals, type ReplaceRow, replaceRow } from './replace-rows.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.replace;

/** A place that is to be given to another, with its application. */
export type PlaceOf = { readonly application: Application; readonly place: ReplaceablePlace };

type ReplaceDialogProps = { readonly places: readonly PlaceOf[]; readonly onClose: () => void };

/** The value that leaves a place as it is. */
const NOBODY = '';

/** «Заменить»: who leaves and who comes, one line a place, the best proposed. Each is written by itself, so none hinders another. */
export function ReplaceDialog({ places, onClose }: ReplaceDialogProps) {
  const { office, act } = useStep();
  const { view, actor, today } = office;
  // Rows as they stood when the window was opened: those replaced meanwhile are told by their refusals.
  const [rows] = useState(() =>
    places.map(({ application, place }) => replaceRow(view, actor, application, place, today())),
  );
  const [chosen, setChosen] = useState(() => proposals(rows));
  const isIdle = rows.every(({ place }) => place.why === 'IDLE');
  const [comment, setComment] = useState<string>(isIdle ? texts.idleComment : texts.refusedComment);
  const [by, setBy] = useState<LocalDate | null>(() => confirmBy(view, today(), null));
  const [isRunning, setRunning] = useState(false);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const wanted = rows.filter(({ place }) => (chosen.get(place.invitation.id) ?? NOBODY) !== NOBODY);
  const confirm = async () => {
    const refused: string[] = [];
    const left = new Map(chosen);
    setRunning(true);
    for (const row of wanted) {
      const { place, application, expert } = row;
      const outcome = await office.run(replaceExpert, {
        applicationId: application.id,
        invitationId: place.invitation.id,
        newExpertId: chosen.get(place.invitation.id) ?? NOBODY,
        cause: place.why === 'IDLE' ? 'IDLE' : 'REFUSED',
        comment,
        confirmBy: by,
      });
      // Who has been replaced is not asked for again when the window stays open for the others.
      if (outcome.ok) left.set(place.invitation.id, NOBODY);
      else refused.push(texts.failed(expert, explain(outcome.error)));
    }
    setRunning(false);
    setChosen(left);
    setFailed(refused);
    if (wanted.length > refused.length) toast({ text: texts.done(wanted.length - refused.length) });
    if (refused.length === 0) onClose();
  };
  const isMissing = wanted.length === 0 || comment.trim() === '';
  return (
    <StepFrame
      act={act}
      wide
      title={rows.length === 1 ? texts.title : texts.titleMany(rows.length)}
      text={texts.text}
      confirmLabel={texts.confirm}
      missing={isRunning ? texts.running : isMissing ? texts.missing : null}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <ul className={css.places}>
        {rows.map((row) => (
          <li key={row.place.invitation.id}>
            <PlaceLine
              row={row}
              value={chosen.get(row.place.invitation.id) ?? NOBODY}
              onChange={(id) => setChosen(new Map(chosen).set(row.place.invitation.id, id))}
            />
          </li>
        ))}
      </ul>
      <TextField
        label={texts.comment}
        maxLength={1000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <DateField label={texts.by} value={by} onChange={setBy} />
      {failed.map((line) => (
        <Notice key={line} tone="bad" isAlert>
          {line}
        </Notice>
      ))}
    </StepFrame>
  );
}

type PlaceLineProps = {
  readonly row: ReplaceRow;
  readonly value: string;
  readonly onChange: (expertId: string) => void;
};

function PlaceLine({ row, value, onChange }: PlaceLineProps) {
  const options = useMemo(
    () => [
      { value: NOBODY, label: texts.nobody },
      ...row.fit.map(({ expert, name, load, limit }) => ({
        value: expert.id,
        label: `${name}, ${texts.load(load, limit)}`,
      })),
    ],
    [row],
  );
  return (
    <SelectField
      label={texts.newcomer(row.expert)}
      hint={`${fullName(row.application)}: ${row.why}`}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}
