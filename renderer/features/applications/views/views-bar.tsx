import { BookmarkPlus, Ellipsis, Users } from 'lucide-react';
import { useState } from 'react';
import { grouped } from '#shared/domain/words/plural.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { unpickRows } from '../../../ui/picked-rows.ts';
import type { Registry } from '../use-registry.ts';
import { isAsSaved, stateOf } from './named-views.ts';
import { viewTexts } from './texts.ts';
import { type CountedView, useViews } from './use-view-counts.ts';
import { type ViewWindow, ViewWindows } from './view-windows.tsx';
import css from './views-bar.module.css';

/** «Представления» of a narrow window, where the rail has no room for them. */
export function ViewsBar({ registry }: { readonly registry: Registry }) {
  const views = useViews();
  return (
    <nav className={css.views} aria-label={viewTexts.title}>
      {views.map((view) => (
        <ViewButton
          key={view.id}
          view={view}
          isCurrent={view.id === registry.viewId && isAsSaved(registry, view)}
          onChoose={() => {
            unpickRows();
            registry.set(stateOf(view));
          }}
        />
      ))}
    </nav>
  );
}

/** Keeping the list as it is arranged now as a view, and what can be done with the chosen one. */
export function ViewTools({ registry }: { readonly registry: Registry }) {
  const { actor } = useOffice();
  const views = useViews();
  const [window, setWindow] = useState<ViewWindow | null>(null);
  const chosen = views.find(({ id }) => id === registry.viewId);
  const isOwn = chosen?.saved?.ownerId === actor.userId;
  const mayDrop = isOwn || (chosen?.saved?.isShared === true && actor.role === 'secretary');
  return (
    <span className={css.tools}>
      {chosen && mayDrop ? (
        <IconButton
          icon={Ellipsis}
          name={viewTexts.menu(chosen.name)}
          quiet
          small
          onClick={() => setWindow({ kind: 'edit', view: chosen })}
        />
      ) : null}
      <Button variant="quiet" icon={BookmarkPlus} onClick={() => setWindow({ kind: 'save', view: null })}>
        {viewTexts.save}
      </Button>
      <ViewWindows open={window} registry={registry} isOwn={isOwn} onClose={() => setWindow(null)} />
    </span>
  );
}

type ViewButtonProps = {
  readonly view: CountedView;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

function ViewButton({ view, isCurrent, onChoose }: ViewButtonProps) {
  const isLate = view.id === 'late' && (view.count ?? 0) > 0;
  return (
    <button
      type="button"
      className={css.view}
      aria-label={view.name}
      aria-description={view.count === null ? undefined : viewTexts.counted(view.count)}
      aria-current={isCurrent ? 'true' : undefined}
      data-saved={view.saved ? '' : undefined}
      onClick={onChoose}
    >
      {view.saved?.isShared ? <Users size={14} aria-label={viewTexts.shared} /> : null}
      {view.name}
      {view.count === null ? null : (
        <span className={css.count} data-late={isLate || undefined} aria-hidden="true">
          {grouped(view.count)}
        </span>
      )}
    </button>
  );
}
