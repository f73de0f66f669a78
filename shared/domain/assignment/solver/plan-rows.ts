/** An expert on the panel of an application. */
export type PlanPair = { readonly application: string; readonly expert: string };

/** Who is appointed where, and how many places stay empty. */
export type PlanRows = {
  readonly pairs: readonly PlanPair[];
  readonly unassigned: readonly { readonly application: string; readonly missing: number }[];
};
