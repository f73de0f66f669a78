import { channelNames } from '#shared/domain/applications/channel-names.ts';
import { dueKinds } from '#shared/domain/deadlines/list-due.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { type ApplicationFilter, type FacetCounts, NOTHING } from '#shared/domain/search/filter.ts';
import { categoryNames, claimedCategories, formNames } from '#shared/domain/statuses/category.ts';
import { mainPath, statusNames } from '#shared/domain/statuses/status.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Facet } from '#shared/records/saved-view.ts';
import type { View } from '#shared/records/view.ts';
import { filterTexts } from './filter-texts.ts';
import { texts } from './texts.ts';

/** A value of a facet as the filter offers it. */
export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };

/** The values of a facet that occur among the applications, or are chosen, in the order of the list. */
export function facetValues(
  view: View,
  facet: Facet,
  counts: FacetCounts,
  filter: ApplicationFilter,
): readonly FacetValue[] {
  const values = new Set([...counts[facet].keys(), ...(filter[facet] ?? [])]);
  const labelled = [...values].map((value) => ({
    value,
    label: facetLabel(view, facet, value),
    count: counts[facet].get(value) ?? 0,
  }));
  const order = fixedOrder[facet];
  if (order) return labelled.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  if (facet === 'period') return labelled.sort((a, b) => b.value.localeCompare(a.value));
  return labelled.sort((a, b) => a.label.localeCompare(b.label, 'ru'));
}

/** A value of a facet in words. */
export function facetLabel(view: View, facet: Facet, value: string): string {
  switch (facet) {
    case 'municipality':
      return view.get('municipalities', value)?.name ?? texts.none;
    case 'period':
      return value === NOTHING ? filterTexts.noPeriod : periodTitle(value);
    case 'meeting':
      return value === NOTHING ? filterTexts.noMeeting : meetingLabel(view, value);
    case 'responsible':
      return value === NOTHING ? filterTexts.nobody : userLabel(view, value);
    case 'channel':
      return value === NOTHING ? filterTexts.noChannel : (names.channel.get(value) ?? texts.none);
    default:
      return names[facet].get(value) ?? texts.none;
  }
}

/** The values with one of them chosen or released. */
export function withValue(
  filter: ApplicationFilter,
  facet: Facet,
  value: string,
  isChosen: boolean,
): ApplicationFilter {
  const others = (filter[facet] ?? []).filter((one) => one !== value);
  return { ...filter, [facet]: isChosen ? [...others, value] : others };
}

/** Whether anything is filtered. */
export function isFiltered(filter: ApplicationFilter): boolean {
  return Object.values(filter).some((values) => values.length > 0);
}

function meetingLabel(view: View, id: string): string {
  const date = view.get('meetings', id)?.date;
  return date ? filterTexts.meetingOf(formatDate(date)) : texts.none;
}

function userLabel(view: View, id: string): string {
  const user = view.get('users', id);
  return user ? surnameWithInitials(user) : texts.none;
}

type Named = Exclude<Facet, 'municipality' | 'period' | 'meeting' | 'responsible'>;

const names: Readonly<Record<Named, ReadonlyMap<string, string>>> = {
  deadline: new Map(Object.entries(texts.due)),
  channel: new Map(Object.entries(channelNames)),
  status: new Map(Object.entries(statusNames)),
  category: new Map(Object.entries(categoryNames)),
  form: new Map(Object.entries(formNames)),
};

const fixedOrder: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  status: [...mainPath, ...Object.keys(statusNames).filter((status) => !mainPath.some((one) => one === status))],
  category: [...claimedCategories],
  form: Object.keys(formNames),
  deadline: dueKinds,
};
