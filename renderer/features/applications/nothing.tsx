import { useLocation } from 'wouter';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { filterTexts } from './filter-texts.ts';
import css from './nothing.module.css';
import { whyNotForRole } from './registry-actions.ts';
import { texts } from './texts.ts';
import type { Registry } from './use-registry.ts';

/** Nothing to see yet: who imports begins with that, who files with a form, the others are told whence applications come. */
export function NothingYet() {
  const [, navigate] = useLocation();
  const { role } = useOffice().actor;
  const { title } = texts.emptyOffice;
  if (whyNotForRole(role, 'import') === null) {
    return (
      <Empty title={title} text={texts.emptyOffice.text}>
        <Button variant="primary" large onClick={() => navigate('/applications/import')}>
          {texts.import}
        </Button>
      </Empty>
    );
  }
  if (whyNotForRole(role, 'createDraft') !== null) return <Empty title={title} text={texts.emptyOffice.others} />;
  return (
    <Empty title={title} text={texts.emptyOffice.filing}>
      <Button variant="primary" large onClick={() => navigate('/applications/new')}>
        {texts.newApplication}
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
