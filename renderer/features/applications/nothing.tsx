import { useLocation } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { filterTexts } from './filter-texts.ts';
import css from './nothing.module.css';
import { texts } from './texts.ts';
import type { Registry } from './use-registry.ts';

/** An office without applications: the first step is the import. */
export function NothingYet() {
  const [, navigate] = useLocation();
  return (
    <Empty title={texts.emptyOffice.title} text={texts.emptyOffice.text}>
      <Button variant="primary" large onClick={() => navigate('/applications/import')}>
        {texts.import}
      </Button>
    </Empty>
  );
}

/** Nothing fits: perhaps the surname was mistyped, perhaps a filter hides it. */
export function NothingFound({ registry }: { readonly registry: Registry }) {
  const { suggestions } = registry.found;
  return (
    <Empty
      title={texts.nothingFound.title}
      text={
        suggestions.length === 0 ? (
          texts.nothingFound.text
        ) : (
          <>
            {texts.nothingFound.perhaps}
            {suggestions.map((surname) => (
              <button key={surname} type="button" className={css.perhaps} onClick={() => registry.onText(surname)}>
                {surname}
              </button>
            ))}
          </>
        )
      }
    >
      <Button onClick={registry.onReset}>{filterTexts.reset}</Button>
    </Empty>
  );
}
