import { buildNetwork } from './build-network.ts';
import { type Certificate, checkCertificate, type Potentials } from './certificate.ts';
import type { Indexed } from './indexed.ts';
import type { AssignmentInstance } from './instance.ts';
import { planCost } from './plan-cost.ts';
import type { PlanRows } from './plan-rows.ts';
import { readPlan, readPrices } from './read-plan.ts';
import { cheapestFlow } from './simplex.ts';

/** A plan of least cost and the check that it is. */
export type SolvedPlan = PlanRows & {
  readonly objective: number;
  readonly certificate: Certificate & {
    /** Only where the plan is not proven: what no plan can cost less than. */
    readonly bound?: number;
  };
};

/**
 * Told every some thousand steps how many places are filled and what the plan would cost as it stands; false stops the
 * work. All places are filled long before the cost has stopped falling.
 */
export type Pulse = (progress: { readonly done: number; readonly objective: number }) => boolean;

/** The plan of a valid instance, and the prices that prove it; null when stopped. */
export function cheapestPlan(
  instance: AssignmentInstance,
  at: Indexed,
  pulse: Pulse = () => true,
): { readonly plan: SolvedPlan; readonly prices: Potentials } | null {
  const places = at.demand.reduce((sum, demand) => sum + demand, 0);
  const leadsAsOthers = new Map<number, Set<number>>();
  let first: { readonly rows: PlanRows; readonly prices: Potentials } | null = null;
  for (;;) {
    const built = buildNetwork(instance, at, leadsAsOthers);
    const flow = cheapestFlow(built.network, (units, objective) =>
      pulse({ done: places - emptyPlaces(built.emptyArc, units), objective }),
    );
    if (flow === null) return null;
    const rows = readPlan(at, built, flow);
    first ??= { rows, prices: readPrices(at, built, flow) };
    if (!addClashes(instance, at, rows, leadsAsOthers))
      return { plan: checked(instance, rows, first), prices: first.prices };
  }
}

function emptyPlaces(emptyArc: Int32Array, flow: Int32Array): number {
  return emptyArc.reduce((sum, arc) => sum + (flow[arc] ?? 0), 0);
}

/**
 * The first flow leaves out one rule: of an organisation with a lead and another expert it may seat both. So it costs no
 * more than any plan; where it breaks the rule, leads of that organisation count as others there and it is done again.
 */
function checked(
  instance: AssignmentInstance,
  rows: PlanRows,
  first: { readonly rows: PlanRows; readonly prices: Potentials },
): SolvedPlan {
  const plan = { ...rows, objective: planCost(instance, rows) };
  const certificate = checkCertificate(instance, plan, first.prices);
  if (certificate.optimal) return { ...plan, certificate };
  return { ...plan, certificate: { ...certificate, bound: planCost(instance, first.rows) } };
}

/** Notes the panels where two of one organisation sit; whether there are any. */
function addClashes(
  instance: AssignmentInstance,
  at: Indexed,
  rows: PlanRows,
  leadsAsOthers: Map<number, Set<number>>,
): boolean {
  if (!instance.noLeadCost || !instance.oneOrganisationPerPanel) return false;
  const organisationOf = new Map(at.expertIds.map((id, e) => [id, at.organisation[e] ?? 0]));
  const applicationAt = new Map(at.applicationIds.map((id, i) => [id, i]));
  const seated = new Set<string>();
  let isAny = false;
  for (const { application, expert } of rows.pairs) {
    const organisation = organisationOf.get(expert) ?? 0;
    const i = applicationAt.get(application) ?? 0;
    if (seated.has(`${i} ${organisation}`)) {
      leadsAsOthers.set(i, (leadsAsOthers.get(i) ?? new Set()).add(organisation));
      isAny = true;
    }
    seated.add(`${i} ${organisation}`);
  }
  return isAny;
}
