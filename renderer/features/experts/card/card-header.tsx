import { absenceOn } from '#shared/domain/experts/absences.ts';
import { postsOf } from '#shared/domain/experts/expert-facts.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import { Tag } from '../../../ui/tag.tsx';
import css from './card.module.css';
import { cardTexts } from './texts.ts';

/** Who it is, as what and where he works, whether he is away or no expert any more. */
export function CardHeader({ expert }: { readonly expert: Expert }) {
  const { view, today } = useOffice();
  const absence = absenceOn(view, expert.id, today());
  const [main] = postsOf(expert);
  const facts = [
    main ? [main.post, main.subject].filter((part) => part !== '').join(', ') : '',
    view.get('organisations', expert.organisationId)?.name ?? '',
    view.get('municipalities', expert.municipalityId)?.name ?? '',
  ].filter((fact) => fact !== '');
  return (
    <header className={css.header}>
      <div className={css.titleLine}>
        <h1 className={css.name}>{fullName(expert)}</h1>
        {expert.closed ? <Tag>{cardTexts.card.isClosed}</Tag> : null}
        {absence ? <Tag tone="warn">{cardTexts.card.absentNow(formatDate(absence.to))}</Tag> : null}
      </div>
      <div className={css.headFacts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {expert.closed ? (
          <span>{cardTexts.card.closedLine(formatDate(expert.closed.on), expert.closed.reason)}</span>
        ) : null}
        {expert.merged ? <span>{cardTexts.card.merged(expert.merged.map(fullName).join(', '))}</span> : null}
      </div>
    </header>
  );
}
