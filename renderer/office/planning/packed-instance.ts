import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';

/** The instance with its pairs as figures, rows of the lists: hundreds of thousands of objects would take the window long to copy. */
export type PackedInstance = {
  readonly rest: Omit<AssignmentInstance, 'pairs'>;
  readonly application: Int32Array<ArrayBuffer>;
  readonly expert: Int32Array<ArrayBuffer>;
  readonly cost: Float64Array<ArrayBuffer>;
};

/** Pairs packed at once: some milliseconds of the window. */
const PAIRS_AT_ONCE = 20_000;

/** Packs in slices; `pause` lets the window breathe between them. Unknown ids become -1 and are told of by the solver. */
export async function packed(instance: AssignmentInstance, pause: () => Promise<void>): Promise<PackedInstance> {
  const { pairs, ...rest } = instance;
  const applicationAt = new Map(rest.applications.map(({ id }, i) => [id, i]));
  const expertAt = new Map(rest.experts.map(({ id }, i) => [id, i]));
  const application = new Int32Array(pairs.length);
  const expert = new Int32Array(pairs.length);
  const cost = new Float64Array(pairs.length);
  for (const [row, pair] of pairs.entries()) {
    application[row] = applicationAt.get(pair.application) ?? -1;
    expert[row] = expertAt.get(pair.expert) ?? -1;
    cost[row] = pair.cost;
    if (row % PAIRS_AT_ONCE === PAIRS_AT_ONCE - 1) await pause();
  }
  return { rest, application, expert, cost };
}

/** The instance as it was. */
export function unpacked({ rest, application, expert, cost }: PackedInstance): AssignmentInstance {
  const pairs = Array.from(application, (a, row) => ({
    application: rest.applications[a]?.id ?? '',
    expert: rest.experts[expert[row] ?? -1]?.id ?? '',
    cost: cost[row] ?? 0,
  }));
  return { ...rest, pairs };
}
