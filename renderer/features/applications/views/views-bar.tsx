import { BookmarkPlus, Ellipsis, Users } from 'lucide-react';
import { useState } from 'react';
import { grouped } from '#shared/domain/words/plural.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { texts } from '../texts.ts';
import type { Registry } from '../use-registry.ts';
import { isAsSaved, stateOf } from './named-views.ts';
import { type CountedView, useViews } from './use-views.ts';
import { type ViewWindow, ViewWindows } from './view-windows.tsx';
import css from './views-bar.module.css';

/** «Представления»: the views with their counters, and keeping the list as it is arranged now. */
export function ViewsBar({ registry }: { readonly registry: Registry }) {
  const { actor } = useOffice();
  const views = useViews(registry.index, registry.conditionOf);
  const [window, setWindow] = useState<ViewWindow | null>(null);
  const chosen = views.find(({ id }) => id === registry.viewId);
  const isChanged = chosen === undefined || !isAsSaved(registry, chosen);
  const isOwn = chosen?.saved?.ownerId === actor.userId;
  const mayDrop = isOwn || (chosen?.saved?.isShared === true && actor.role === 'secretary');
  return (
    <div className={css.bar}>
      <nav className={css.views} aria-label={texts.views.title}>
        {views.map((view) => (
          <ViewButton
            key={view.id}
            view={view}
            isCurrent={view === chosen && !isChanged}
            onChoose={() => registry.set(stateOf(view))}
          />
        ))}
      </nav>
      {chosen && mayDrop ? (
        <IconButton
          icon={Ellipsis}
          name={texts.views.menu(chosen.name)}
          quiet
          small
          onClick={() => setWindow({ kind: 'edit', view: chosen })}
        />
      ) : null}
      <Button variant="quiet" icon={BookmarkPlus} onClick={() => setWindow({ kind: 'save', view: null })}>
        {texts.views.save}
      </Button>
      <ViewWindows open={window} registry={registry} isOwn={isOwn} onClose={() => setWindow(null)} />
    </div>
  );
}

type ViewButtonProps = {
  readonly view: CountedView;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

function ViewButton({ view, isCurrent, onChoose }: ViewButtonProps) {
  const isLate = view.id === 'late' && view.count > 0;
  return (
    <button
      type="button"
      className={css.view}
      aria-label={view.name}
      aria-description={texts.views.counted(view.count)}
      aria-current={isCurrent ? 'true' : undefined}
      data-saved={view.saved ? '' : undefined}
      onClick={onChoose}
    >
      {view.saved?.isShared ? <Users size={14} aria-label={texts.views.shared} /> : null}
      {view.name}
      <span className={css.count} data-late={isLate || undefined} aria-hidden="true">
        {grouped(view.count)}
      </span>
    </button>
  );
}
