import { z } from 'zod';
import type { ApplicationFilter } from '#shared/domain/search/filter.ts';
import { isOrderColumn, type OrderStep } from '#shared/domain/search/order.ts';
import { facets } from '#shared/records/saved-view.ts';
import type { TablePlace } from '../../ui/table/table-props.ts';

/** What of the registry is kept when the window closes: ids, codes and figures, never a name or a searched text. */
export type KeptState = {
  readonly filter: ApplicationFilter;
  readonly order: readonly OrderStep[] | null;
  readonly place: TablePlace;
};

const keptSchema = z.object({
  filter: z.partialRecord(z.enum(facets), z.array(z.string())).catch({}),
  order: z
    .array(z.object({ column: z.string(), direction: z.literal(['ascending', 'descending']) }))
    .nullable()
    .catch(null),
  place: z.object({ key: z.string().nullable(), scrollTop: z.number() }).catch({ key: null, scrollTop: 0 }),
});

/** Reads what was kept; what cannot be read is as if it had not been kept. */
export function readKept(stored: unknown): KeptState {
  const kept = keptSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
  const order = (kept.order ?? []).flatMap(({ column, direction }) =>
    isOrderColumn(column) ? [{ column, direction }] : [],
  );
  return { filter: kept.filter, order: order.length > 0 ? order : null, place: kept.place };
}
