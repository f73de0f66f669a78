import type { ApplicationFilter } from '#shared/domain/search/filter.ts';
import { terminalStatuses } from '#shared/domain/statuses/status.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { applicationStatusSchema } from '#shared/records/application.ts';
import type { CellCondition, DateCondition, SavedView, ViewSettings } from '#shared/records/saved-view.ts';
import type { View } from '#shared/records/view.ts';
import { knownGroup, knownSteps } from '../kept-state.ts';
import { type RegistryState, usualOrder } from '../registry-store.ts';
import { viewTexts } from './texts.ts';

/** A view as the list of views shows it: built into the program, or saved by somebody. */
export type NamedView = {
  readonly id: string;
  readonly name: string;
  readonly filter: ApplicationFilter;
  readonly cells: readonly CellCondition[];
  readonly dates: readonly DateCondition[];
  /** Null for a built-in one, which leaves order, columns and groups as the user has them. */
  readonly saved: SavedView | null;
};

const statuses = applicationStatusSchema.values;
const over = [...statuses].filter((status) => terminalStatuses.has(status));
const inWork = [...statuses].filter((s) => !terminalStatuses.has(s) && s !== 'DRAFT' && s !== 'REGISTERING');

/** The views that everybody has: all, new, in work, overdue, mine, archive. */
export function builtInViews(userId: string): readonly NamedView[] {
  return [
    builtIn('all', {}),
    builtIn('new', { status: ['DRAFT', 'REGISTERING'] }),
    builtIn('work', { status: inWork }),
    builtIn('late', { deadline: ['late'] }),
    builtIn('mine', { responsible: [userId], status: [...statuses].filter((s) => !terminalStatuses.has(s)) }),
    builtIn('archive', { status: over }),
  ];
}

/** The saved views that the user sees: his own by name, then those of others. */
export function savedViews(view: View, userId: string): readonly NamedView[] {
  const all = [...view.all('savedViews')].filter(({ isShared, ownerId }) => isShared || ownerId === userId);
  all.sort((a, b) => Number(b.ownerId === userId) - Number(a.ownerId === userId) || a.name.localeCompare(b.name, 'ru'));
  return all.map((saved) => ({
    id: saved.id,
    name: saved.name,
    filter: saved.settings.filter,
    cells: saved.settings.cells,
    dates: saved.settings.dates ?? [],
    saved,
  }));
}

/** What choosing the view makes of the list. */
export function stateOf({ id, filter, cells, dates, saved }: NamedView): Partial<RegistryState> {
  const place = { key: null, scrollTop: 0 };
  const chosen = { viewId: id, text: '', filter, cells, dates, folded: new Set<string>(), place };
  if (!saved) return chosen;
  const { order, columns, groupBy, density } = saved.settings;
  const steps = knownSteps(order);
  return {
    ...chosen,
    order: steps.length > 0 ? steps : usualOrder,
    layout: columns,
    groupBy: knownGroup(groupBy),
    density,
  };
}

/** The list as it is arranged now, as a view keeps it. */
export function settingsOf({ filter, cells, dates, order, layout, groupBy, density }: RegistryState): ViewSettings {
  const chosen = Object.entries(filter).map(([facet, values]) => [facet, [...values]] as const);
  return {
    filter: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    cells: cells.map((cell) => ({ ...cell })),
    ...(dates.length > 0 ? { dates: dates.map((date) => ({ ...date })) } : {}),
    order: order.map((step) => ({ ...step })),
    columns: {
      order: [...layout.order],
      hidden: [...layout.hidden],
      shown: [...layout.shown],
      widths: { ...layout.widths },
    },
    groupBy,
    density,
  };
}

/** Whether the list is still as the view has it: of a built-in one only the filter counts. */
export function isAsSaved(state: RegistryState, named: NamedView): boolean {
  const now = settingsOf(state);
  if (named.saved) return equalJson(now, named.saved.settings);
  return equalJson([now.filter, now.cells, now.dates ?? []], [named.filter, named.cells, named.dates]);
}

function builtIn(id: keyof typeof viewTexts.builtIn, filter: ApplicationFilter): NamedView {
  return { id, name: viewTexts.builtIn[id], filter, cells: [], dates: [], saved: null };
}
