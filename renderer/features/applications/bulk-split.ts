import { repeatedIn } from '#shared/domain/applications/active-duplicate.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';

/** Rows that an act cannot touch, by the reason in words. */
export type Skipped = { readonly reason: string; readonly applications: readonly Application[] };

/** What an act on the selected rows would do. */
export type Split = { readonly allowed: readonly Application[]; readonly skipped: readonly Skipped[] };

/** Splits the selected rows by the command's own `permit` into those it can touch and those it cannot, and why. */
export function splitBy(
  applications: readonly Application[],
  permit: (application: Application) => Refusal | null,
): Split {
  const allowed: Application[] = [];
  const skipped = new Map<string, Application[]>();
  for (const application of applications) {
    const refusal = permit(application);
    if (refusal) addTo(skipped, explain(refusal), application);
    else allowed.push(application);
  }
  return { allowed, skipped: listed(skipped) };
}

/** Takes out of a split the rows that repeat one another: the first of each is left. */
export function withoutRepeated(view: View, split: Split): Split {
  const repeated = repeatedIn(view, split.allowed);
  if (repeated.length === 0) return split;
  const skipped = new Map(split.skipped.map(({ reason, applications }) => [reason, [...applications]]));
  for (const application of repeated) {
    addTo(skipped, explain(refuse('application.repeatedInSelection', { systemNo: application.systemNo })), application);
  }
  const left = new Set(repeated);
  return { allowed: split.allowed.filter((application) => !left.has(application)), skipped: listed(skipped) };
}

/** How many rows a split leaves out. */
export function skippedCount(split: Split): number {
  return split.skipped.reduce((sum, { applications }) => sum + applications.length, 0);
}

function addTo(skipped: Map<string, Application[]>, reason: string, application: Application): void {
  const list = skipped.get(reason);
  if (list) list.push(application);
  else skipped.set(reason, [application]);
}

function listed(skipped: ReadonlyMap<string, readonly Application[]>): readonly Skipped[] {
  return [...skipped]
    .map(([reason, applications]) => ({ reason, applications }))
    .sort((a, b) => b.applications.length - a.applications.length);
}
