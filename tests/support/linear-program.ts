import type { AssignmentInstance, InstancePair } from '#shared/domain/assignment/solver/instance.ts';
import { must } from '#shared/kernel/assert.ts';

/**
 * The problem of appointments as a linear program in the LP format, written from the sentence of the problem and not from
 * the network of our solver: so an independent solver can be asked. Without the wish for lead experts.
 */
export function linearProgram(instance: AssignmentInstance): string {
  const objective: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const byApplication = grouped(instance.pairs, ({ application }) => application);
  const byExpert = grouped(instance.pairs, ({ expert }) => expert);
  const nameOf = new Map(instance.pairs.map((pair, i) => [pair, `x${i}`]));
  const x = (pair: InstancePair) => must(nameOf.get(pair), 'pair');
  for (const pair of instance.pairs) {
    objective.push(term(pair.cost, x(pair)));
    bounds.push(`0 <= ${x(pair)} <= 1`);
  }
  instance.applications.forEach(({ id, demand = instance.demand }, a) => {
    const seats = (byApplication.get(id) ?? []).map(x);
    objective.push(term(instance.unassignedCost, `u${a}`));
    rows.push(`a${a}: ${[...seats, `u${a}`].join(' + ')} = ${demand}`);
  });
  instance.experts.forEach(({ id, limit, carried = 0 }, e) => {
    const seats = (byExpert.get(id) ?? []).map(x);
    const loads = Array.from({ length: Math.max(0, Math.min(limit - carried, seats.length)) }, (_, k) => `y${e}_${k}`);
    loads.forEach((load, k) => {
      objective.push(term(must(instance.loadCost[carried + k], 'load cost'), load));
      bounds.push(`0 <= ${load} <= 1`);
    });
    if (seats.length > 0) rows.push(`e${e}: ${[seats.join(' + '), ...loads].join(' - ')} = 0`);
  });
  if (instance.oneOrganisationPerPanel) rows.push(...panelRows(instance, byApplication, x));
  return `Minimize\n obj: ${wrapped(objective)}\nSubject To\n ${rows.map((row) => wrapped([row])).join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd\n`;
}

function panelRows(
  { experts }: AssignmentInstance,
  byApplication: ReadonlyMap<string, readonly InstancePair[]>,
  x: (pair: InstancePair) => string,
): readonly string[] {
  const organisationOf = new Map(experts.map(({ id, organisation }) => [id, organisation]));
  return [...byApplication.values()].flatMap((pairs, a) =>
    [...grouped(pairs, ({ expert }) => organisationOf.get(expert) ?? '').values()]
      .filter((colleagues) => colleagues.length > 1)
      .map((colleagues, o) => `o${a}_${o}: ${colleagues.map(x).join(' + ')} <= 1`),
  );
}

function term(cost: number, variable: string): string {
  return `${cost < 0 ? '-' : '+'} ${Math.abs(cost)} ${variable}`;
}

/** Lines of the format may not be endless. */
function wrapped(terms: readonly string[]): string {
  return terms.map((one, i) => (i % 8 === 7 ? `${one}\n ` : one)).join(' ');
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
