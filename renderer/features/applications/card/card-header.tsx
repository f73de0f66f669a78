import { ChevronDown, ChevronUp } from 'lucide-react';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { shortStatusNames, statusNames } from '#shared/domain/statuses/status.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import type { Action } from '../../../ui/action.ts';
import { ActionButton } from '../../../ui/action-button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { type CardData, kinOf } from './card-data.ts';
import css from './card-header.module.css';
import type { Neighbours } from './neighbours.ts';
import { texts } from './texts.ts';
import { UnconfirmedMark } from './unconfirmed-mark.tsx';

type CardHeaderProps = {
  readonly card: CardData;
  readonly neighbours: Neighbours /** Null while the form is open. */;
  readonly edit: Action | null;
  readonly print: Action;
};

/** Who, where, for what, and by which numbers it is known. */
export function CardHeader({ card, neighbours, edit, print }: CardHeaderProps) {
  const { application } = card;
  const { status } = application;
  return (
    <header className={css.header}>
      <div className={css.line}>
        <h1 className={css.name}>{fullName(application)}</h1>
        <StatusMark status={status} label={statusNames[status]} short={shortStatusNames[status]} look="pill" />
        <UnconfirmedMark applicationId={application.id} />
        <span className={css.space} />
        <Steps neighbours={neighbours} />
        <ActionButton action={print} />
        {edit ? <ActionButton action={edit} /> : null}
      </div>
      <div className={css.facts}>
        <span>
          <b>{[application.post, application.subject].filter((part) => part !== '').join(', ')}</b>
          {' · '}
          {[card.organisation?.name, card.municipality?.name].filter(Boolean).join(', ')}
        </span>
        <CategoryFacts card={card} />
        <NumberFacts card={card} />
        <Kin application={application} />
      </div>
    </header>
  );
}

/** The application that was refused at intake and the one filed instead of it name each other. */
function Kin({ application }: { readonly application: Application }) {
  useRevision('filings');
  const { view } = useOffice();
  const { earlier, later } = kinOf(view, application);
  if (!earlier && !later) return null;
  return (
    <span>
      {earlier ? <a href={`#/applications/${earlier.id}`}>{texts.facts.insteadOf(earlier.systemNo)}</a> : null}
      {earlier && later ? ' · ' : null}
      {later ? <a href={`#/applications/${later.id}`}>{texts.facts.filedAgain(later.systemNo)}</a> : null}
    </span>
  );
}

function Steps({ neighbours }: { readonly neighbours: Neighbours }) {
  if (neighbours.count === 0) return null;
  return (
    <>
      <span className={css.place}>{texts.place(neighbours.position + 1, neighbours.count)}</span>
      <IconButton
        icon={ChevronUp}
        name={texts.previous}
        quiet
        shortcut="Alt+ArrowUp"
        aria-disabled={neighbours.previous === null || undefined}
        onClick={() => neighbours.go(neighbours.previous)}
      />
      <IconButton
        icon={ChevronDown}
        name={texts.next}
        quiet
        shortcut="Alt+ArrowDown"
        aria-disabled={neighbours.next === null || undefined}
        onClick={() => neighbours.go(neighbours.next)}
      />
    </>
  );
}

function CategoryFacts({ card: { application } }: { readonly card: CardData }) {
  const { heldCategory, heldUntil } = application;
  return (
    <span>
      {texts.facts.claimed}
      <b>{categoryNames[application.claimedCategory]}</b>,{' '}
      {texts.facts.held(categoryNames[heldCategory], heldUntil ? formatDate(heldUntil) : null)}
    </span>
  );
}

function NumberFacts({ card: { application } }: { readonly card: CardData }) {
  const { registrationNo, systemNo, epguNo } = application;
  return (
    <span>
      {registrationNo === null ? (
        texts.facts.notRegistered
      ) : (
        <>
          {texts.facts.registrationNo}
          <b>{registrationNo}</b>
        </>
      )}
      {' · '}
      {texts.facts.systemNo}
      <b>{systemNo}</b>
      {epguNo === null ? null : (
        <>
          {' · '}
          {texts.facts.epguNo}
          <b>{epguNo}</b>
        </>
      )}
    </span>
  );
}
