import type { AssignmentInstance, InstanceExpert } from '#shared/domain/assignment/solver/instance.ts';
import { must } from '#shared/kernel/assert.ts';

/**
 * What the cheapest of all plans costs, by trying every panel of every application: written from the sentence of the
 * problem, for small problems only.
 */
export function cheapestOfAll(instance: AssignmentInstance): number {
  const experts = new Map(instance.experts.map((expert) => [expert.id, expert]));
  const loads = new Map(instance.experts.map(({ id, carried = 0 }) => [id, carried]));
  const from = (at: number): number => {
    const application = instance.applications[at];
    if (!application) return 0;
    const { id, demand = instance.demand, hasLead = false } = application;
    const pairs = instance.pairs.filter((pair) => pair.application === id);
    let least = Number.POSITIVE_INFINITY;
    const choose = (next: number, panel: readonly InstanceExpert[], spent: number): void => {
      const isLed = hasLead || demand === 0 || panel.some(({ lead }) => lead);
      const gaps = (demand - panel.length) * instance.unassignedCost + (isLed ? 0 : (instance.noLeadCost ?? 0));
      least = Math.min(least, spent + gaps + from(at + 1));
      if (panel.length === demand) return;
      for (let i = next; i < pairs.length; i += 1) {
        const pair = must(pairs[i], 'pair');
        const expert = must(experts.get(pair.expert), 'expert');
        const load = loads.get(expert.id) ?? 0;
        const isColleague = panel.some(({ organisation }) => organisation === expert.organisation);
        const isStranger = panel.some(({ id: other }) => areApart(instance, other, expert.id));
        if (load >= expert.limit || isStranger || (instance.oneOrganisationPerPanel && isColleague)) continue;
        loads.set(expert.id, load + 1);
        choose(i + 1, [...panel, expert], spent + pair.cost + must(instance.loadCost[load], 'load cost'));
        loads.set(expert.id, load);
      }
    };
    choose(0, [], 0);
    return least;
  };
  return from(0);
}

function areApart({ apart = [] }: AssignmentInstance, a: string, b: string): boolean {
  return apart.some((two) => two.includes(a) && two.includes(b));
}
