import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { findDoubles } from '#shared/domain/directories/doubles.ts';
import { noUses, placeUses } from '#shared/domain/directories/place-uses.ts';
import type { PlaceTable } from '#shared/domain/directories/pointers.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import css from '../../../ui/merge/merge.module.css';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { usesWords } from '../uses-words.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { texts } from './texts.ts';

/** So many pairs are shown at once; merging makes room for the next. */
const SHOWN = 200;

type DoublesPlaceProps = { readonly table: PlaceTable; readonly onBack: () => void };

/** Places that are likely to be one, each pair with where it is used; every pair is one press from its preview. */
export function DoublesPlace({ table, onBack }: DoublesPlaceProps) {
  const { view } = useOffice();
  const revision = useRevision(table);
  const [merging, setMerging] = useState<readonly string[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the table another one
  const pairs = useMemo(() => findDoubles(view, table), [view, table, revision]);
  const uses = placeUses(view, table);
  const nameOf = (id: string) => view.get(table, id)?.name ?? '';
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title[table]} count={texts.found(pairs.length)}>
        <Button variant="quiet" icon={ArrowLeft} onClick={onBack}>
          {texts.back}
        </Button>
      </ScreenHead>
      {pairs.length === 0 ? (
        <Empty title={texts.none.title} text={texts.none.text} />
      ) : (
        <ul className={css.pairs} aria-label={texts.pairs}>
          {pairs.slice(0, SHOWN).map(({ ids, likeness }) => (
            <li key={ids.join('|')} className={css.pair}>
              <span className={css.names}>
                {ids.map((id) => (
                  <span key={id}>
                    {nameOf(id)} <span className={css.note}>({usesWords(uses.get(id) ?? noUses)})</span>
                  </span>
                ))}
              </span>
              <span className={css.note}>
                {likeness === 1 ? texts.sameWords : texts.likeness(Math.floor(likeness * 100))}
              </span>
              <Button aria-label={texts.compare(nameOf(ids[0]), nameOf(ids[1]))} onClick={() => setMerging(ids)}>
                {texts.compareButton}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ActionBar sentence={texts.sentence} />
      {merging ? <MergeDialog table={table} ids={merging} onClose={() => setMerging(null)} /> : null}
    </div>
  );
}
