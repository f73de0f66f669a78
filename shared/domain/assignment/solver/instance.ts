/**
 * The problem of appointing experts, as a file holds it too. Only eligible pairs stand in it: the hard rules (subject,
 * own organisation, refusal, absence …) are decided before. All costs are whole numbers.
 *
 * What a plan costs: the costs of its pairs, for every expert `loadCost[carried]` and on for each application he gets,
 * `unassignedCost` for each place left empty, and `noLeadCost` for each panel without a lead expert.
 */
export type AssignmentInstance = {
  /** Places on a panel, where the application does not say its own. */
  readonly demand: number;
  /** What a place without an expert costs. */
  readonly unassignedCost: number;
  /** What the k-th application of an expert costs (from the first); never falls, so that loads are balanced. */
  readonly loadCost: readonly number[];
  /** Whether two experts of one organisation may not sit on one panel. */
  readonly oneOrganisationPerPanel: boolean;
  readonly experts: readonly InstanceExpert[];
  readonly applications: readonly InstanceApplication[];
  readonly pairs: readonly InstancePair[];
  /**
   * Optional wish: what a panel without a single lead expert costs more. Where an organisation has both a lead and another
   * expert for one application, and may seat one, this is no flow: the plan is proven nearly always even so; where not,
   * `certificate.optimal` is false and `certificate.bound` says what no plan can go under.
   */
  readonly noLeadCost?: number;
  /** Two experts who never sit on one panel, whatever their organisations. */
  readonly apart?: readonly (readonly [string, string])[];
};

/** An expert: `limit` counts the applications that he carries already, so that he gets at most `limit - carried` more. */
export type InstanceExpert = {
  readonly id: string;
  readonly organisation: string;
  readonly limit: number;
  /** Applications that he carries already: his next one costs `loadCost[carried]`. Absent: none. */
  readonly carried?: number;
  /** Whether he is a lead expert; asked only where the instance has `noLeadCost`. */
  readonly lead?: boolean;
};

/** An application whose panel is to be filled. */
export type InstanceApplication = {
  readonly id: string;
  /** Places still to fill; absent: the instance's. */
  readonly demand?: number;
  /** Whether a lead expert sits on the panel already. */
  readonly hasLead?: boolean;
};

/** An expert who may be appointed to the application, and what that costs. */
export type InstancePair = { readonly application: string; readonly expert: string; readonly cost: number };
