import type { PlaceUses } from '#shared/domain/directories/place-uses.ts';
import css from '../directory.module.css';
import { usesWords } from '../uses-words.ts';
import { texts } from './texts.ts';

type PlaceFactsProps = { readonly uses: PlaceUses; readonly otherNames: readonly string[] };

/** Where a place is used, and how else it has been written. */
export function PlaceFacts({ uses, otherNames }: PlaceFactsProps) {
  return (
    <dl className={css.names}>
      <dt>{texts.uses}</dt>
      <dd>{usesWords(uses)}</dd>
      {otherNames.length > 0 ? (
        <>
          <dt>{texts.otherNames}</dt>
          <dd>{otherNames.map((name) => `«${name}»`).join(', ')}</dd>
        </>
      ) : null}
    </dl>
  );
}
