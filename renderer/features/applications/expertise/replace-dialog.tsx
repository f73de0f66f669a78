import { useState } from 'react';
import { replaceMany } from '#shared/commands/expertise/replace-many.ts';
import type { ReplaceablePlace } from '#shared/commands/expertise/replaceable.ts';
import { undoReplaceArgs, undoReplaceMany } from '#shared/commands/expertise/undo-replace-many.ts';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { StepFrame } from '../card/steps/step-frame.tsx';
import { useStep } from '../card/steps/use-step.ts';
import css from './expertise.module.css';
import { PlaceLine } from './place-line.tsx';
import { NOBODY, replacePlan } from './replace-plan.ts';
import { proposals, replaceRow } from './replace-rows.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.replace;

/** A place that is to be given to another, with its application. */
export type PlaceOf = { readonly application: Application; readonly place: ReplaceablePlace };

type ReplaceDialogProps = {
  readonly places: readonly PlaceOf[];
  /** Chosen panels in which nobody is to be replaced. */
  readonly untouched?: number;
  readonly onClose: () => void;
};

/** «Заменить»: who leaves and who comes, the best proposed; whoever cannot come is told beforehand. All are written as one act. */
export function ReplaceDialog({ places, untouched = 0, onClose }: ReplaceDialogProps) {
  const { office, act } = useStep();
  const { view, actor, today } = office;
  // Rows as they stood when the window was opened: the act judges them anew.
  const [rows] = useState(() =>
    places.map(({ application, place }) => replaceRow(view, actor, application, place, today())),
  );
  const [chosen, setChosen] = useState(() => proposals(rows));
  const isIdle = rows.every(({ place }) => place.why === 'IDLE');
  const [comment, setComment] = useState<string>(isIdle ? texts.idleComment : texts.refusedComment);
  const [by, setBy] = useState<LocalDate | null>(() => confirmBy(view, today(), null));
  const said = { comment, confirmBy: by };
  const { taken, skipped } = replacePlan(view, actor, rows, chosen, said, today());
  const confirm = async () => {
    const decision = await act.run(replaceMany, { places: [...taken], ...said });
    if (!decision) return;
    const takeBack = async () => {
      const outcome = await office.run(undoReplaceMany, undoReplaceArgs(decision.changes));
      toast({ text: outcome.ok ? texts.undone : explain(outcome.error) });
    };
    toast({ text: texts.done(taken.length), onUndo: () => void takeBack() });
    onClose();
  };
  const isMissing = taken.length === 0 || comment.trim() === '';
  return (
    <StepFrame
      act={act}
      wide
      title={rows.length === 1 ? texts.title : texts.titleMany(rows.length)}
      text={texts.text}
      confirmLabel={texts.confirm}
      missing={isMissing ? texts.missing : null}
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
      {places.length > 1 || skipped.length + untouched > 0 ? (
        <Notice tone={skipped.length > 0 ? 'warn' : 'quiet'}>
          <span>{texts.willDo(taken.length)}</span>
          {skipped.length + untouched > 0 ? (
            <ul className={css.skipped} aria-label={texts.skipped}>
              {skipped.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {untouched > 0 ? <li>{texts.untouched(untouched)}</li> : null}
            </ul>
          ) : null}
        </Notice>
      ) : null}
    </StepFrame>
  );
}
