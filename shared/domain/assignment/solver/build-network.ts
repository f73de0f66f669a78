import { DraftNetwork } from './draft-network.ts';
import type { Indexed } from './indexed.ts';
import type { AssignmentInstance } from './instance.ts';
import type { Network } from './network.ts';

/** The instance as a flow, and what of it stands for what; -1 where nothing does. */
export type AssignmentNetwork = {
  readonly network: Network;
  readonly applicationNode: Int32Array;
  /** Where what goes past the lead experts leaves the application; its own node where the panel has no such wish. */
  readonly othersNode: Int32Array;
  readonly expertNode: Int32Array;
  /** The node that the pair shares with others of its organisation; none where it stands alone. */
  readonly gateNode: Int32Array;
  /** The arc of each pair; none where the expert has no room. */
  readonly pairArc: Int32Array;
  /** The arc of the empty places of each application. */
  readonly emptyArc: Int32Array;
};

/**
 * Applications send as many units as they have places: each to an expert (a pair), or past all experts (an empty place).
 * Experts send them on by one arc for each application that they may still get, each dearer than the one before.
 * Experts of one organisation stand behind a gate that lets one unit of the application through. Where a panel without a
 * lead expert costs more, all that does not go to leads leaves by a node of its own, whose last unit costs so much more;
 * an organisation with both kinds has two gates then, and what goes through both is for `crossings.ts`.
 */
export function buildNetwork(instance: AssignmentInstance, at: Indexed): AssignmentNetwork {
  const draft = draftFor(at);
  const applicationNode = at.demand.map((demand) => draft.node(demand));
  const expertNode = at.room.map((room) => (room > 0 ? draft.node(0) : -1));
  const othersNode = applicationNode.map((node, i) => addOthers(draft, node, at.demand[i] ?? 0, at.noLeadCost[i] ?? 0));
  const emptyArc = othersNode.map((node, i) => draft.arc(node, 0, instance.unassignedCost, (at.demand[i] ?? 0) + 1));
  addLoads(draft, instance, at, expertNode);
  const gateNode = new Int32Array(at.pairExpert.length).fill(-1);
  const pairArc = new Int32Array(at.pairExpert.length).fill(-1);
  const built = { network: draft, applicationNode, othersNode, expertNode, gateNode, pairArc, emptyArc };
  applicationNode.forEach((_, i) => {
    for (const { start, pairs } of groupsOf(built, at, i)) {
      const isGated = instance.oneOrganisationPerPanel && pairs.length > 1 && (at.demand[i] ?? 0) > 1;
      if (isGated) addGate(built, at, start, pairs);
      else for (const pair of pairs) addPair(built, at, start, pair);
    }
  });
  return { ...built, network: draft.finished() };
}

/** Room for all: each application has up to two nodes and three arcs of its own, each gate holds two pairs at least. */
function draftFor({ demand, room, pairExpert }: Indexed): DraftNetwork {
  const gates = Math.floor(pairExpert.length / 2);
  const loads = room.reduce((sum, places) => sum + places, 0);
  return new DraftNetwork(
    1 + 2 * demand.length + room.length + gates,
    3 * demand.length + loads + gates + pairExpert.length,
  );
}

/** The last unit of the others costs more; the arc of the first tree has room to spare. */
function addOthers(draft: DraftNetwork, application: number, demand: number, noLeadCost: number): number {
  if (noLeadCost === 0 || demand === 0) return application;
  const others = draft.node(0);
  draft.arc(application, others, noLeadCost, demand + 1);
  if (demand > 1) draft.arc(application, others, 0, demand - 1);
  return others;
}

function addLoads(draft: DraftNetwork, { loadCost }: AssignmentInstance, at: Indexed, expertNode: Int32Array): void {
  expertNode.forEach((node, e) => {
    const carried = at.carried[e] ?? 0;
    for (let k = 0; k < (at.room[e] ?? 0); k += 1) draft.arc(node, 0, loadCost[carried + k] ?? 0, 1);
  });
}

type Built = Omit<AssignmentNetwork, 'network'> & { readonly network: DraftNetwork };

/** Pairs of an application that begin at one node and belong to one organisation. */
type Group = { readonly start: number; readonly pairs: number[] };

function groupsOf(built: Built, at: Indexed, i: number): Iterable<Group> {
  const groups = new Map<number, Group>();
  for (let pair = at.firstPair[i] ?? 0; pair < (at.firstPair[i + 1] ?? 0); pair += 1) {
    const expert = at.pairExpert[pair] ?? 0;
    if (at.room[expert] === 0 || at.demand[i] === 0) continue;
    const organisation = at.organisation[expert] ?? 0;
    const start = (at.lead[expert] === 1 ? built.applicationNode : built.othersNode)[i] ?? 0;
    const key = start === built.othersNode[i] ? organisation : -1 - organisation;
    const group = groups.get(key);
    if (group) group.pairs.push(pair);
    else groups.set(key, { start, pairs: [pair] });
  }
  return groups.values();
}

function addGate(built: Built, at: Indexed, start: number, pairs: readonly number[]): void {
  const gate = built.network.node(0);
  built.network.arc(start, gate, 0, 1);
  for (const pair of pairs) {
    built.gateNode[pair] = gate;
    addPair(built, at, gate, pair);
  }
}

function addPair({ network, pairArc, expertNode }: Built, at: Indexed, start: number, pair: number): void {
  pairArc[pair] = network.arc(start, expertNode[at.pairExpert[pair] ?? 0] ?? 0, at.pairCost[pair] ?? 0, 1);
}
