import { CircleCheck, CircleDashed } from 'lucide-react';
import { cardGaps } from '#shared/domain/employees/check-card.ts';
import type { EmployeeCard } from '#shared/domain/employees/employee-card.ts';
import { actorName } from '../../../office/actor-name.ts';
import { useOffice } from '../../../office/react.tsx';
import { dayOf } from '../../../ui/instants.ts';
import { texts } from '../texts.ts';
import css from './card.module.css';

/** Whether the card is confirmed, by whom, what it lacks, and what the deputy director says of it. */
export function StatePanel({ card }: { readonly card: EmployeeCard }) {
  return (
    <>
      <Confirmation card={card} />
      <CheckState card={card} />
    </>
  );
}

function Confirmation({ card }: { readonly card: EmployeeCard }) {
  const { view, today } = useOffice();
  const { confirmation, dismissal, mergedInto } = card.employee;
  const gaps = card.personal ? cardGaps(card, today()) : [];
  const isOpen = dismissal === null && mergedInto === null;
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{confirmation ? texts.card.confirmed : texts.card.unconfirmed}</h2>
      {confirmation ? (
        <p className={css.quiet}>
          {texts.card.confirmedBy(actorName(view, confirmation.by, texts.history.unknown), dayOf(confirmation.at))}
        </p>
      ) : (
        <p className={css.quiet}>{texts.card.notConfirmed}</p>
      )}
      {confirmation === null && isOpen && card.personal ? <Gaps gaps={gaps} /> : null}
    </section>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly string[] }) {
  if (gaps.length === 0) {
    return (
      <p className={css.gap} data-met="">
        <CircleCheck size={16} aria-hidden="true" />
        {texts.card.ready}
      </p>
    );
  }
  return (
    <>
      <p className={css.quiet}>{texts.card.gaps}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap} className={css.gap}>
            <CircleDashed size={16} aria-hidden="true" />
            {gap}
          </li>
        ))}
      </ul>
    </>
  );
}

function CheckState({ card }: { readonly card: EmployeeCard }) {
  const { view } = useOffice();
  const { check } = card.employee;
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{texts.card.check}</h2>
      {check === null ? (
        <p className={css.quiet}>{texts.card.notChecked}</p>
      ) : (
        <>
          <p className={css.quiet}>
            {(check.remark === '' ? texts.card.checked : texts.card.remarked)(
              actorName(view, check.by, texts.history.unknown),
              dayOf(check.at),
            )}
          </p>
          {check.remark === '' ? null : <p className={css.remark}>{check.remark}</p>}
        </>
      )}
    </section>
  );
}
