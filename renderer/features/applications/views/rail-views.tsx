import { Users } from 'lucide-react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { grouped } from '#shared/domain/words/plural.ts';
import { useOffice } from '../../../office/react.tsx';
import { unpickRows } from '../../../ui/picked-rows.ts';
import { registryStore } from '../registry-store.ts';
import { isAsSaved, stateOf } from './named-views.ts';
import css from './rail-views.module.css';
import { viewTexts } from './texts.ts';
import { type CountedView, useViewCounting, useViews } from './use-view-counts.ts';

const REGISTRY = '/applications';

/** «Представления» under «Заявления» in the rail, each with its counter: choosing one opens the registry as it says. */
export function RailViews() {
  const office = useOffice();
  const [path, navigate] = useLocation();
  useViewCounting();
  const views = useViews();
  const store = registryStore(office);
  const state = useStore(store);
  const firstSaved = views.find(({ saved }) => saved !== null)?.id;
  return (
    <nav className={css.views} aria-label={viewTexts.title}>
      {views.map((view) => (
        <RailView
          key={view.id}
          view={view}
          isFirstSaved={view.id === firstSaved}
          isCurrent={path === REGISTRY && state.viewId === view.id && isAsSaved(state, view)}
          onChoose={() => {
            unpickRows();
            store.setState(stateOf(view));
            if (path !== REGISTRY) navigate(REGISTRY);
          }}
        />
      ))}
    </nav>
  );
}

type RailViewProps = {
  readonly view: CountedView;
  readonly isFirstSaved: boolean;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

function RailView({ view, isFirstSaved, isCurrent, onChoose }: RailViewProps) {
  return (
    <button
      type="button"
      className={css.view}
      aria-label={view.name}
      aria-description={view.count === null ? undefined : viewTexts.counted(view.count)}
      aria-current={isCurrent ? 'true' : undefined}
      data-first={isFirstSaved || undefined}
      onClick={onChoose}
    >
      <span className={css.name}>{view.name}</span>
      {view.saved?.isShared ? <Users size={14} aria-label={viewTexts.shared} /> : null}
      {view.count === null ? null : (
        <span className={css.count} data-late={(view.id === 'late' && view.count > 0) || undefined} aria-hidden="true">
          {grouped(view.count)}
        </span>
      )}
    </button>
  );
}
