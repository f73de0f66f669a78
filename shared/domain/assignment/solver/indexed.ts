import type { AssignmentInstance, InstanceExpert } from './instance.ts';

/**
 * The instance in numbers, sorted by id: so the plan does not depend on the order of the rows. The pairs of application
 * `i` are those from `firstPair[i]` up to `firstPair[i + 1]`, by expert.
 */
export type Indexed = {
  readonly applicationIds: readonly string[];
  readonly expertIds: readonly string[];
  readonly demand: Int32Array;
  /** What a panel without a lead expert costs more; 0 where one sits on it already. */
  readonly noLeadCost: Float64Array;
  /** How many more applications the expert may get. */
  readonly room: Int32Array;
  readonly carried: Int32Array;
  readonly organisation: Int32Array;
  readonly organisationNames: readonly string[];
  readonly lead: Uint8Array;
  readonly firstPair: Int32Array;
  readonly pairExpert: Int32Array;
  readonly pairCost: Float64Array;
};

/** Numbers a valid instance. */
export function indexed(instance: AssignmentInstance): Indexed {
  const applications = sortedById(instance.applications);
  const experts = sortedById(instance.experts);
  const applicationIds = applications.map(({ id }) => id);
  const expertIds = experts.map(({ id }) => id);
  const organisationNames = [...new Set(experts.map(({ organisation }) => organisation))];
  const organisations = numbered(organisationNames);
  const pairs = pairsOf(instance, numbered(applicationIds), numbered(expertIds));
  return {
    applicationIds,
    expertIds,
    demand: Int32Array.from(applications, ({ demand }) => demand ?? instance.demand),
    noLeadCost: Float64Array.from(applications, ({ hasLead }) => (hasLead ? 0 : (instance.noLeadCost ?? 0))),
    room: roomOf(experts, pairs),
    carried: Int32Array.from(experts, ({ carried }) => carried ?? 0),
    organisation: Int32Array.from(experts, ({ organisation }) => organisations.get(organisation) ?? 0),
    organisationNames,
    lead: Uint8Array.from(experts, ({ lead }) => (lead ? 1 : 0)),
    ...pairs,
  };
}

/** No more room than one above the pairs: a limit of a million needs no million of arcs. */
function roomOf(experts: readonly InstanceExpert[], { pairExpert }: Pairs): Int32Array {
  const pairs = new Int32Array(experts.length);
  for (const expert of pairExpert) pairs[expert] = (pairs[expert] ?? 0) + 1;
  return pairs.map((count, e) => {
    const { limit = 0, carried = 0 } = experts[e] ?? {};
    return Math.min(count + 1, Math.max(0, limit - carried));
  });
}

type Pairs = Pick<Indexed, 'firstPair' | 'pairExpert' | 'pairCost'>;

/** A pair that stands in two rows, by its place in the sorted pairs; null when there is none. */
export function doubledPair({ firstPair, pairExpert }: Indexed): { application: number; expert: number } | null {
  for (let application = 0; application + 1 < firstPair.length; application += 1) {
    for (let pair = (firstPair[application] ?? 0) + 1; pair < (firstPair[application + 1] ?? 0); pair += 1) {
      const expert = pairExpert[pair] ?? 0;
      if (expert === pairExpert[pair - 1]) return { application, expert };
    }
  }
  return null;
}

/** The pairs by application and then by expert: put into the buckets of the experts first, of the applications then. */
function pairsOf(
  { pairs }: AssignmentInstance,
  applicationAt: ReadonlyMap<string, number>,
  expertAt: ReadonlyMap<string, number>,
): Pairs {
  const application = new Int32Array(pairs.length);
  const expert = new Int32Array(pairs.length);
  const cost = new Float64Array(pairs.length);
  pairs.forEach((pair, row) => {
    application[row] = applicationAt.get(pair.application) ?? 0;
    expert[row] = expertAt.get(pair.expert) ?? 0;
    cost[row] = pair.cost;
  });
  const byExpert = bucketed(
    application.map((_, row) => row),
    expert,
    expertAt.size,
  ).rows;
  const { rows, first } = bucketed(byExpert, application, applicationAt.size);
  return {
    firstPair: first,
    pairExpert: rows.map((row) => expert[row] ?? 0),
    pairCost: cost.map((_, at) => cost[rows[at] ?? 0] ?? 0),
  };
}

/** The rows in the order of their keys; rows of one key stay in their order. */
function bucketed(rows: Int32Array, key: Int32Array, keys: number): { rows: Int32Array; first: Int32Array } {
  const first = new Int32Array(keys + 1);
  for (const row of rows) first[(key[row] ?? 0) + 1] = (first[(key[row] ?? 0) + 1] ?? 0) + 1;
  for (let i = 0; i < keys; i += 1) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
  const next = first.slice();
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const at = next[key[row] ?? 0] ?? 0;
    sorted[at] = row;
    next[key[row] ?? 0] = at + 1;
  }
  return { rows: sorted, first };
}

function sortedById<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, i) => [id, i]));
}
