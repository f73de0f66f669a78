import { z } from 'zod';
import type { ApplicationFilter } from '#shared/domain/search/filter.ts';
import { type GroupColumn, isGroupColumn } from '#shared/domain/search/groups.ts';
import { isOrderColumn, type OrderStep } from '#shared/domain/search/order.ts';
import {
  type DateCondition,
  type Density,
  dateConditionSchema,
  densitySchema,
  facets,
} from '#shared/records/saved-view.ts';
import type { TablePlace } from '../../ui/table/table-props.ts';

/** What of the registry is kept when the window closes: ids, codes and figures, never a name or a searched text. */
export type KeptState = {
  readonly viewId: string | null;
  readonly filter: ApplicationFilter;
  readonly dates: readonly DateCondition[];
  readonly order: readonly OrderStep[] | null;
  readonly groupBy: GroupColumn | null;
  readonly density: Density;
  readonly place: TablePlace;
};

const keptSchema = z.object({
  viewId: z.string().max(80).nullable().catch(null),
  filter: z.partialRecord(z.enum(facets), z.array(z.string())).catch({}),
  dates: z.array(dateConditionSchema).catch([]),
  order: z
    .array(z.object({ column: z.string(), direction: z.literal(['ascending', 'descending']) }))
    .nullable()
    .catch(null),
  groupBy: z.string().nullable().catch(null),
  density: densitySchema.catch('compact'),
  place: z.object({ key: z.string().nullable(), scrollTop: z.number() }).catch({ key: null, scrollTop: 0 }),
});

/** Reads what was kept; what cannot be read is as if it had not been kept. */
export function readKept(stored: unknown): KeptState {
  const kept = keptSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
  const order = knownSteps(kept.order ?? []);
  return {
    ...kept,
    order: order.length > 0 ? order : null,
    groupBy: knownGroup(kept.groupBy),
  };
}

/** The steps of an order that this version can make. */
export function knownSteps(
  steps: readonly { readonly column: string; readonly direction: OrderStep['direction'] }[],
): readonly OrderStep[] {
  return steps.flatMap(({ column, direction }) => (isOrderColumn(column) ? [{ column, direction }] : []));
}

/** The column of groups, when this version can group by it. */
export function knownGroup(column: string | null): GroupColumn | null {
  return column !== null && isGroupColumn(column) ? column : null;
}
