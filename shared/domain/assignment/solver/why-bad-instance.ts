import type { Refusal } from '#shared/kernel/refusal.ts';
import { refusePlanner } from '../../refusals/planner-refusals.ts';
import type { AssignmentInstance } from './instance.ts';
import { largestCost } from './largest-cost.ts';
import {
  type Fields,
  firstTrouble,
  isFields,
  whyNotCount,
  whyNotText,
  whyNotWhole,
  whyNotYesNo,
} from './why-bad-value.ts';

/**
 * Null for a problem that can be solved, otherwise what is wrong and in which row: shape, whole numbers, ids, limits,
 * costs of load that fall, sizes with which sums would not be exact. Pairs that stand twice are
 * seen when they are sorted.
 */
export function whyBadInstance(value: unknown): Refusal | null {
  if (!isFields(value)) return refusePlanner('planner.notProblem', {});
  const lists: unknown[][] = [];
  for (const field of ['loadCost', 'experts', 'applications', 'pairs']) {
    const list = value[field];
    if (!Array.isArray(list)) return refusePlanner('planner.noList', { field });
    lists.push(list);
  }
  const [loadCost = [], experts = [], applications = [], pairs = []] = lists;
  return (
    whyBadHead(value) ??
    whyBadLoads(loadCost) ??
    whyBadExperts(experts, loadCost.length) ??
    whyBadApplications(applications) ??
    whyBadPairs(pairs, idsOf(applications), idsOf(experts)) ??
    whyBadApart(value.apart, idsOf(experts))
  );
}

function whyBadApart(apart: unknown, experts: ReadonlySet<unknown>): Refusal | null {
  if (apart === undefined) return null;
  if (!Array.isArray(apart)) return refusePlanner('planner.noList', { field: 'apart' });
  const at = apart.findIndex((two: unknown) => !isTwoOf(two, experts));
  return at === -1 ? null : refusePlanner('planner.notTwo', { place: `Поле «apart», ${at + 1}-е значение` });
}

function isTwoOf(two: unknown, experts: ReadonlySet<unknown>): boolean {
  return Array.isArray(two) && two.length === 2 && two[0] !== two[1] && two.every((id) => experts.has(id));
}

function whyBadHead(fields: Fields): Refusal | null {
  const place = (field: string) => () => `Поле «${field}»`;
  return (
    whyNotCount(fields.demand, place('demand')) ??
    whyNotWhole(fields.unassignedCost, place('unassignedCost')) ??
    whyNotYesNo(fields.oneOrganisationPerPanel, place('oneOrganisationPerPanel')) ??
    (fields.noLeadCost === undefined ? null : whyNotCount(fields.noLeadCost, place('noLeadCost')))
  );
}

function whyBadLoads(loadCost: readonly unknown[]): Refusal | null {
  let before = Number.NEGATIVE_INFINITY;
  for (const [k, value] of loadCost.entries()) {
    const place = () => `Поле «loadCost», ${k + 1}-е значение`;
    const refusal = whyNotWhole(value, place);
    if (refusal) return refusal;
    const cost = Number(value);
    if (cost < before) return refusePlanner('planner.notConvex', { place: place(), value: cost, before });
    before = cost;
  }
  return null;
}

function whyBadExperts(experts: readonly unknown[], loads: number): Refusal | null {
  const rowById = new Map<unknown, number>();
  return firstTrouble(experts, 'Эксперт', ({ id, organisation, limit, carried, lead }, row) => {
    const place = (field: string) => () => `${named('Эксперт', row, id)}, поле «${field}»`;
    const refusal =
      whyIdTwice(rowById, 'Эксперт', id, row) ??
      whyNotText(organisation, place('organisation')) ??
      whyNotCount(limit, place('limit')) ??
      (carried === undefined ? null : whyNotCount(carried, place('carried'))) ??
      (lead === undefined ? null : whyNotYesNo(lead, place('lead')));
    if (refusal || Number(limit) <= loads) return refusal;
    return refusePlanner('planner.limitAboveLoads', { place: named('Эксперт', row, id), limit: Number(limit), loads });
  });
}

function whyBadApplications(applications: readonly unknown[]): Refusal | null {
  const rowById = new Map<unknown, number>();
  return firstTrouble(applications, 'Заявление', ({ id, demand, hasLead }, row) => {
    const place = (field: string) => () => `${named('Заявление', row, id)}, поле «${field}»`;
    return (
      whyIdTwice(rowById, 'Заявление', id, row) ??
      (demand === undefined ? null : whyNotCount(demand, place('demand'))) ??
      (hasLead === undefined ? null : whyNotYesNo(hasLead, place('hasLead')))
    );
  });
}

function whyIdTwice(rowById: Map<unknown, number>, kind: string, id: unknown, row: number): Refusal | null {
  const refusal = whyNotText(id, () => `${kind} № ${row + 1}, поле «id»`);
  if (refusal) return refusal;
  const first = rowById.get(id);
  rowById.set(id, row + 1);
  if (first === undefined) return null;
  return refusePlanner('planner.idTwice', { place: `${kind} № ${row + 1}`, id: String(id), first });
}

function whyBadPairs(
  pairs: readonly unknown[],
  applications: ReadonlySet<unknown>,
  experts: ReadonlySet<unknown>,
): Refusal | null {
  return firstTrouble(pairs, 'Пара', ({ application, expert, cost }, row) => {
    const place = () => pairPlace(row, application, expert);
    if (!applications.has(application)) return refusePlanner('planner.unknownApplication', { place: place() });
    if (!experts.has(expert)) return refusePlanner('planner.unknownExpert', { place: place() });
    return whyNotWhole(cost, () => `${place()}, поле «cost»`);
  });
}

/** Null when sums of costs stay exact: no way through the network and no plan reaches 2⁵³. */
export function whyCostsTooLarge(instance: AssignmentInstance): Refusal | null {
  const largest = largestCost(instance);
  const places = instance.applications.reduce((sum, { demand }) => sum + (demand ?? instance.demand), 0);
  const steps = 3 * (places + instance.applications.length + instance.experts.length + instance.pairs.length / 2 + 1);
  const charges = instance.noLeadCost ? 10 : 1;
  if (places < 2 ** 31 - 1 && largest * steps * charges <= Number.MAX_SAFE_INTEGER) return null;
  return refusePlanner('planner.costsTooLarge', { largest: String(largest) });
}

/** The refusal of a pair that stands in two rows. */
export function pairTwice({ pairs }: AssignmentInstance, application: string, expert: string): Refusal {
  const isSame = (pair: { application: string; expert: string }) =>
    pair.application === application && pair.expert === expert;
  const place = pairPlace(pairs.findLastIndex(isSame), application, expert);
  return refusePlanner('planner.pairTwice', { place, first: pairs.findIndex(isSame) + 1 });
}

function pairPlace(row: number, application: unknown, expert: unknown): string {
  return `Пара № ${row + 1} (заявление «${application}», эксперт «${expert}»)`;
}

function named(kind: string, row: number, id: unknown): string {
  return `${kind} № ${row + 1} («${id}»)`;
}

function idsOf(rows: readonly unknown[]): ReadonlySet<unknown> {
  return new Set(rows.map((row) => (isFields(row) ? row.id : undefined)));
}
