import { useLocation } from 'wouter';
import { cardState } from '#shared/domain/employees/card-state.ts';
import { currentPosts } from '#shared/domain/employees/places.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { CardStateTag } from '../card-state-tag.tsx';
import { texts } from '../texts.ts';
import css from './card.module.css';

/** Who it is, by which names he was known, where and as what he works, and whether the card can be relied on. */
export function CardHeader({ employee }: { readonly employee: Employee }) {
  const { view } = useOffice();
  const [, navigate] = useLocation();
  const former = employee.formerNames.filter(({ isMisspelling }) => !isMisspelling).map(fullName);
  const posts = currentPosts(employee).map(({ post, subject, organisationId }) =>
    [post, subject, view.get('organisations', organisationId)?.name ?? ''].filter((part) => part !== '').join(', '),
  );
  return (
    <header className={css.header}>
      <div className={css.titleLine}>
        <h1 className={css.name}>{fullName(employee)}</h1>
        <CardStateTag state={cardState(employee)} />
      </div>
      <div className={css.headFacts}>
        <span>{posts.join(' · ') || texts.card.noPosts}</span>
        {former.length === 0 ? null : <span>{texts.card.former(former.join(', '))}</span>}
        {employee.dismissal ? <span>{texts.card.dismissed(formatDate(employee.dismissal.on))}</span> : null}
      </div>
      {employee.mergedInto === null ? null : (
        <Notice
          tone="warn"
          tools={<Button onClick={() => navigate(`/employees/${employee.mergedInto}`)}>{texts.card.openMerged}</Button>}
        >
          {texts.card.merged}
        </Notice>
      )}
    </header>
  );
}
