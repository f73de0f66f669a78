import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { findDoubleExperts } from '#shared/domain/experts/doubles.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import css from '../../ui/merge/merge.module.css';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { nameOf, usesOf } from './expert-words.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { texts } from './texts.ts';

const t = texts.merge;
/** So many pairs are shown at once; merging makes room for the next. */
const SHOWN = 200;

/** «Двойники»: experts who are likely to be one person, each pair one press from its preview. */
export function ExpertDoublesScreen() {
  const { view } = useOffice();
  const [, navigate] = useLocation();
  const revision = useRevision('experts', 'applications', 'invitations', 'organisations');
  const [merging, setMerging] = useState<readonly string[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const pairs = useMemo(() => findDoubleExperts(view), [view, revision]);
  return (
    <div className={css.screen}>
      <ScreenHead title={t.title} count={t.found(pairs.length)}>
        <Button variant="quiet" icon={ArrowLeft} onClick={() => navigate('/experts')}>
          {t.back}
        </Button>
      </ScreenHead>
      {pairs.length === 0 ? (
        <Empty title={t.none.title} text={t.none.text} />
      ) : (
        <ul className={css.pairs} aria-label={t.pairs}>
          {pairs.slice(0, SHOWN).map(({ ids, cause }) => (
            <li key={ids.join('|')} className={css.pair}>
              <span className={css.names}>
                {ids.map((id) => (
                  <span key={id}>
                    <a href={`#/experts/${id}`}>{nameOf(view, id)}</a>{' '}
                    <span className={css.note}>({usesOf(view, id)})</span>
                  </span>
                ))}
              </span>
              <span className={css.note}>{t.causes[cause]}</span>
              <Button
                aria-label={t.compare(nameOf(view, ids[0]), nameOf(view, ids[1]))}
                onClick={() => setMerging(ids)}
              >
                {t.compareButton}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ActionBar sentence={t.sentence} />
      {merging ? <MergeDialog ids={merging} onClose={() => setMerging(null)} /> : null}
    </div>
  );
}
