import { type ListedReason, listedReasons, reasonUses } from '#shared/domain/directories/intake-reasons.ts';
import { fold } from '#shared/domain/search/fold.ts';
import type { View } from '#shared/records/view.ts';

/** A reason with how many refusals have it. */
export type ReasonRow = { readonly reason: ListedReason; readonly uses: number };

/** All reasons with their uses. */
export function reasonRows(view: View): readonly ReasonRow[] {
  const uses = reasonUses(view);
  return listedReasons(view).map((reason) => ({ reason, uses: uses.get(reason.code) ?? 0 }));
}

/** Reasons whose words hold what is typed. */
export function matchingReasons(rows: readonly ReasonRow[], typed: string): readonly ReasonRow[] {
  const sought = fold(typed);
  return rows.filter(({ reason }) => fold(`${reason.text} ${reason.remedy}`).includes(sought));
}
