import { closePlace } from '#shared/commands/directories/close-place.ts';
import { type RemovablePlace, removePlace } from '#shared/commands/directories/remove-place.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import type { Act } from '../../../office/use-act.ts';
import { toast } from '../../../ui/toast.tsx';
import { texts as common } from '../texts.ts';
import { texts } from './texts.ts';

/** What can be done with a place that stands, and why not. */
export type PlaceActs = {
  readonly closing: { readonly label: string; readonly refusal: string | null; readonly run: () => void };
  readonly removing: { readonly refusal: string | null; readonly run: () => void };
};

/** Closing, opening again and removing of one place. */
export function usePlaceActs({ table, place }: RemovablePlace, act: Act): PlaceActs {
  const { view, actor } = useOffice();
  const { id, name } = place;
  const isClosed = place.isClosed ?? false;
  const busy = act.isRunning ? common.busy : null;
  const forbidden = closePlace.permit(view, actor, null);
  const unremovable = removePlace.permit(view, actor, { table, place });
  const close = async () => {
    const done = await act.run(closePlace, { table, id, isClosed: !isClosed });
    if (done) toast({ text: (isClosed ? texts.wasReopened : texts.wasClosed)(name) });
  };
  const remove = async () => {
    const done = await act.run(removePlace, { table, id });
    if (done) toast({ text: texts.wasRemoved(name) });
  };
  return {
    closing: {
      label: isClosed ? common.reopen : common.close,
      refusal: busy ?? (forbidden && explain(forbidden)),
      run: () => void close(),
    },
    removing: { refusal: busy ?? (unremovable && explain(unremovable)), run: () => void remove() },
  };
}
