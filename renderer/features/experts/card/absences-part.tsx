import { CalendarPlus, X } from 'lucide-react';
import { addAbsence } from '#shared/commands/experts/add-absence.ts';
import { removeAbsence } from '#shared/commands/experts/remove-absence.ts';
import { absencesOf } from '#shared/domain/experts/absences.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Absence } from '#shared/records/absence.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import css from './card.module.css';
import type { CardDialog } from './card-actions.ts';
import { cardTexts } from './texts.ts';
import { useExpertAct } from './use-expert-act.ts';

/** What the parts beside the facts get. */
export type PartProps = {
  readonly expert: Expert;
  readonly onDialog: (dialog: CardDialog) => void;
  readonly onRefused: (words: string | null) => void;
};

/** «Отсутствия»: days on which he takes no new work. */
export function AbsencesPart({ expert, onDialog, onRefused }: PartProps) {
  const { view, actor, today } = useOffice();
  const act = useExpertAct(expert.id);
  const absences = absencesOf(view, expert.id);
  const refusal = addAbsence.permit(view, actor, expert);
  const day = today();
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{cardTexts.absences.title}</h2>
      {absences.length === 0 ? <p className={css.quiet}>{cardTexts.absences.none}</p> : null}
      <ul aria-label={cardTexts.absences.title}>
        {absences.map((absence) => (
          <li key={absence.id} className={css.line} data-past={absence.to < day || undefined}>
            <span>
              {cardTexts.absences.line(formatDate(absence.from), formatDate(absence.to))}
              <small>{[whenOf(absence, day), absence.reason].filter((part) => part !== '').join(', ')}</small>
            </span>
            {refusal ? null : (
              <IconButton
                icon={X}
                quiet
                small
                name={cardTexts.absences.remove(formatDate(absence.from))}
                onClick={() => void act(removeAbsence, { id: absence.id, expertId: expert.id }).then(onRefused)}
              />
            )}
          </li>
        ))}
      </ul>
      <div className={css.tools}>
        <Button icon={CalendarPlus} refusal={refusal ? explain(refusal) : null} onClick={() => onDialog('absence')}>
          {cardTexts.absences.add}
        </Button>
      </div>
    </section>
  );
}

function whenOf({ from, to }: Absence, day: LocalDate): string {
  if (to < day) return cardTexts.absences.past;
  return from <= day ? cardTexts.absences.now : '';
}
