import type { AssignmentInstance, InstanceExpert, InstancePair } from './instance.ts';
import { keepsRules } from './keeps-rules.ts';
import { planCost, takenExperts } from './plan-cost.ts';
import type { PlanRows } from './plan-rows.ts';

/** The price of every node of the flow, by the ids of the instance: with them anyone can check the plan. */
export type Potentials = {
  readonly applications: ReadonlyMap<string, number>;
  /** Of the way past the lead experts, where a panel without one costs more. */
  readonly others: ReadonlyMap<string, number>;
  readonly experts: ReadonlyMap<string, number>;
  /** Of the gates of organisations, by application and then by each expert behind the gate. */
  readonly gates: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Of the one seat that an organisation may have, by application and organisation, where its lead and another cross. */
  readonly seats?: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** What the check found. */
export type Certificate = {
  /** The plan keeps the rules, costs what it says, and no change of it can gain anything. */
  readonly optimal: boolean;
  /** The least reduced cost of all that could still be changed; below zero the plan is not proven. */
  readonly minReducedCost: number;
};

/**
 * Checks a plan by the instance and the prices alone, without the solver: what could be added costs at least its price,
 * what could be taken away gains at most its price. By the duality of flows no plan is cheaper then, and a plan that is
 * dearer than another has a negative reduced cost under any prices.
 */
export function checkCertificate(
  instance: AssignmentInstance,
  plan: PlanRows & { readonly objective: number },
  prices: Potentials,
): Certificate {
  const least = new Least();
  weighLoads(instance, plan, prices, least);
  weighPanels(instance, plan, prices, least);
  const isHonest = keepsRules(instance, plan) && planCost(instance, plan) === plan.objective;
  return { optimal: isHonest && least.value >= 0, minReducedCost: least.told };
}

/** Collects the least reduced cost of what may change; a price that is missing makes it not a number, so never proven. */
class Least {
  value = Number.POSITIVE_INFINITY;

  /** As a figure of a file: zero where nothing can change. */
  get told(): number {
    return this.value === Number.POSITIVE_INFINITY ? 0 : this.value + 0;
  }

  /** `units` flow over an arc that lets `capacity` through. */
  weigh(reduced: number, units: number, capacity: number): void {
    if (units < capacity) this.value = Math.min(this.value, reduced);
    if (units > 0) this.value = Math.min(this.value, -reduced);
  }
}

/** Loads grow dearer, so that only the last application of an expert and his next one matter. */
function weighLoads(instance: AssignmentInstance, plan: PlanRows, prices: Potentials, least: Least): void {
  const loads = new Map<string, number>();
  for (const { expert } of plan.pairs) loads.set(expert, (loads.get(expert) ?? 0) + 1);
  for (const { id, limit, carried = 0 } of instance.experts) {
    const price = prices.experts.get(id);
    const load = carried + (loads.get(id) ?? 0);
    if (carried >= limit) continue;
    if (load > carried) least.weigh(cost(instance.loadCost[load - 1], price), 1, 1);
    if (load < limit) least.weigh(cost(instance.loadCost[load], price), 0, 1);
  }
}

function cost(load: number | undefined, price: number | undefined): number {
  return (load ?? Number.NaN) + (price ?? Number.NaN);
}

type Panel = {
  readonly id: string;
  readonly demand: number;
  readonly missing: number;
  readonly taken: ReadonlySet<string>;
  readonly pairs: readonly InstancePair[];
  /** What this panel costs more without a lead expert. */
  readonly noLeadCost: number;
};

function weighPanels(instance: AssignmentInstance, plan: PlanRows, prices: Potentials, least: Least): void {
  const pairs = new Map<string, InstancePair[]>();
  for (const { id } of instance.applications) pairs.set(id, []);
  for (const pair of instance.pairs) pairs.get(pair.application)?.push(pair);
  const experts = new Map(instance.experts.map((expert) => [expert.id, expert]));
  const taken = takenExperts(plan);
  const missing = new Map(plan.unassigned.map((row) => [row.application, row.missing]));
  for (const { id, demand = instance.demand, hasLead } of instance.applications) {
    if (demand === 0) continue;
    const noLeadCost = hasLead ? 0 : (instance.noLeadCost ?? 0);
    const panel = { id, demand, noLeadCost, missing: missing.get(id) ?? 0, taken: taken.get(id) ?? new Set<string>() };
    weighPanel(instance, { ...panel, pairs: pairs.get(id) ?? [] }, experts, prices, least);
  }
}

function weighPanel(
  instance: AssignmentInstance,
  panel: Panel,
  experts: ReadonlyMap<string, InstanceExpert>,
  prices: Potentials,
  least: Least,
): void {
  const start = prices.applications.get(panel.id) ?? Number.NaN;
  const others = panel.noLeadCost > 0 ? (prices.others.get(panel.id) ?? Number.NaN) : start;
  const gatePrices = instance.oneOrganisationPerPanel ? prices.gates.get(panel.id) : undefined;
  const leadGates = new Gates(start, gatePrices);
  const otherGates = new Gates(others, gatePrices);
  const seats = new Seats(instance.oneOrganisationPerPanel ? prices.seats?.get(panel.id) : undefined);
  let leads = 0;
  for (const { expert: id, cost: own } of panel.pairs) {
    const expert = experts.get(id);
    if (!expert || (expert.carried ?? 0) >= expert.limit) continue;
    const isLead = panel.noLeadCost > 0 && expert.lead === true;
    const units = panel.taken.has(id) ? 1 : 0;
    if (isLead) leads += units;
    const price = (isLead ? leadGates : otherGates).priceFor(expert, units);
    least.weigh(own + seats.priceFor(expert, units) + price - (prices.experts.get(id) ?? Number.NaN), units, 1);
  }
  leadGates.weigh(least);
  otherGates.weigh(least);
  seats.weigh(least);
  least.weigh(instance.unassignedCost + others, panel.missing, panel.demand);
  if (panel.noLeadCost > 0) weighLead(panel, start - others, panel.demand - leads, least);
}

/** The gates of organisations behind one node of a panel; an organisation without a price has none, its pairs start at the node. */
class Gates {
  readonly #start: number;
  readonly #prices: ReadonlyMap<string, number> | undefined;
  readonly #gates = new Map<string, { readonly price: number; units: number }>();

  constructor(start: number, prices: ReadonlyMap<string, number> | undefined) {
    this.#start = start;
    this.#prices = prices;
  }

  /** The price at which the pair begins; `units` of it flow. */
  priceFor({ id, organisation }: InstanceExpert, units: number): number {
    if (this.#prices === undefined) return this.#start;
    const gate = this.#gates.get(organisation) ?? { price: this.#prices.get(id) ?? this.#start, units: 0 };
    gate.units += units;
    this.#gates.set(organisation, gate);
    return gate.price;
  }

  weigh(least: Least): void {
    for (const { price, units } of this.#gates.values()) least.weigh(this.#start - price, units, 1);
  }
}

/** The seats of organisations on a panel: whoever takes one pays its price; one that stays free may have none. */
class Seats {
  readonly #prices: ReadonlyMap<string, number> | undefined;
  readonly #taken = new Map<string, number>();

  constructor(prices: ReadonlyMap<string, number> | undefined) {
    this.#prices = prices;
  }

  priceFor({ organisation }: InstanceExpert, units: number): number {
    const price = this.#prices?.get(organisation) ?? 0;
    if (price !== 0) this.#taken.set(organisation, (this.#taken.get(organisation) ?? 0) + units);
    return price;
  }

  weigh(least: Least): void {
    for (const [organisation, price] of this.#prices ?? []) {
      least.weigh(price, 1 - (this.#taken.get(organisation) ?? 0), 1);
    }
  }
}

/** All but one of those past the leads go free, the last one costs more. */
function weighLead({ demand, noLeadCost }: Panel, reduced: number, past: number, least: Least): void {
  least.weigh(noLeadCost + reduced, Math.max(0, past - demand + 1), 1);
  if (demand > 1) least.weigh(reduced, Math.min(past, demand - 1), demand - 1);
}
