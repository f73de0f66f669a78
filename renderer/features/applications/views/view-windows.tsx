import type { SavedView } from '#shared/records/saved-view.ts';
import type { Registry } from '../use-registry.ts';
import { EditViewDialog } from './edit-view-dialog.tsx';
import type { NamedView } from './named-views.ts';
import { SaveViewDialog } from './save-view-dialog.tsx';

/** Which window is open over the views. */
export type ViewWindow =
  | { readonly kind: 'save'; readonly view: null }
  | { readonly kind: 'edit'; readonly view: NamedView };

type ViewWindowsProps = {
  readonly open: ViewWindow | null;
  readonly registry: Registry;
  readonly isOwn: boolean;
  readonly onClose: () => void;
};

/** The windows of saved views; each exists only while it is open. */
export function ViewWindows({ open, registry, isOwn, onClose }: ViewWindowsProps) {
  const saved: SavedView | null = open?.view?.saved ?? null;
  if (open?.kind === 'save') return <SaveViewDialog registry={registry} onClose={onClose} />;
  if (!saved) return null;
  return <EditViewDialog {...{ saved, registry, isOwn, onClose }} />;
}
