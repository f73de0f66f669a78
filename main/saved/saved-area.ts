import { refuseSaved } from '#shared/domain/refusals/saved-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { SaveDialogs } from '../dialogs/save-dialogs.ts';
import type { Area } from '../ipc/handlers.ts';
import type { FileOpener } from './file-opener.ts';

/** What the area stands on. */
export type SavedAreaParts = {
  readonly dialogs: SaveDialogs;
  readonly opener: FileOpener;
  readonly exists: (path: string) => boolean;
};

/** The area, and the dialogs through which everything is to be saved so that it can be opened afterwards. */
export type Saved = {
  readonly area: Area<'saved.open' | 'saved.reveal'>;
  readonly dialogs: SaveDialogs;
  /** Forgets what was saved: the office is locked. */
  readonly clear: () => void;
};

/** Files that were saved since the office was opened: only these are opened, whatever the window asks for. */
export function createSaved({ dialogs, opener, exists }: SavedAreaParts): Saved {
  const saved = new Set<string>();
  const withFile = async (
    path: string,
    act: (path: string) => Promise<boolean>,
  ): Promise<Result<Record<never, never>, Refusal>> => {
    if (!saved.has(path)) return err(refuseSaved('saved.unknown', {}));
    if (!exists(path)) return err(refuseSaved('saved.gone', { path }));
    return (await act(path)) ? ok({}) : err(refuseSaved('saved.noProgram', { path }));
  };
  return {
    area: {
      handlers: {
        'saved.open': ({ path }) => withFile(path, opener.open),
        'saved.reveal': ({ path }) => withFile(path, opener.reveal),
      },
      routes: [],
    },
    dialogs: {
      async askWhereToSave(question) {
        const path = await dialogs.askWhereToSave(question);
        if (path !== null) saved.add(path);
        return path;
      },
    },
    clear: () => saved.clear(),
  };
}
