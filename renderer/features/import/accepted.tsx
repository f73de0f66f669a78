import { Link } from 'wouter';
import type { Intake } from '#shared/domain/intake/fields.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import css from './accepted.module.css';
import type { ImportState } from './import-store.ts';
import { texts } from './texts.ts';

type AcceptedProps = {
  readonly what: Intake;
  readonly outcome: NonNullable<ImportState['outcome']>;
  readonly onMore: () => void;
};

/** What has come in, and where to go on. */
export function Accepted({ what, outcome, onMore }: AcceptedProps) {
  const { added, changed, rest } = outcome;
  const words = texts.done;
  return (
    <div className={css.place} role="status">
      <Empty
        title={words.title}
        text={
          <>
            <b>{what === 'applications' ? `${words.applications(added)}.` : words.experts(added, changed)}</b>{' '}
            {words.text[what]} {rest > 0 ? words.rest(rest) : null}
          </>
        }
      >
        <span className={css.next}>
          <Link href={what === 'applications' ? '/applications' : '/experts'} className={css.link}>
            {words.open[what]}
          </Link>
          <Button large onClick={onMore}>
            {words.more}
          </Button>
        </span>
      </Empty>
    </div>
  );
}
