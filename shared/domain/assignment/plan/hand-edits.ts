import type { Panels } from './panels.ts';

/** What a person has decided about one application past the plan: who comes whatever it costs, and who does not come. */
export type HandEdit = { readonly pinned: readonly string[]; readonly removed: readonly string[] };

/** Such decisions by application. */
export type HandEdits = ReadonlyMap<string, HandEdit>;

/** Nothing has been decided by hand. */
export const noHandEdits: HandEdits = new Map();

/**
 * All that has been decided by hand: what the plan was made with, and the panels changed in it since. Whoever the plan itself
 * has chosen and the person left there is not pinned: a new plan may choose another.
 */
export function handEditsWith(made: HandEdits, planned: Panels, edits: Panels): HandEdits {
  const all = new Map(made);
  for (const [id, panel] of edits) {
    const edit = editOf(made.get(id), planned.get(id) ?? [], panel);
    if (edit.pinned.length + edit.removed.length > 0) all.set(id, edit);
    else all.delete(id);
  }
  return all;
}

function editOf(before: HandEdit | undefined, planned: readonly string[], panel: readonly string[]): HandEdit {
  const still = (before?.pinned ?? []).filter((id) => panel.includes(id));
  const coming = panel.filter((id) => !planned.includes(id) && !still.includes(id));
  const gone = planned.filter((id) => !panel.includes(id));
  const out = (before?.removed ?? []).filter((id) => !panel.includes(id) && !gone.includes(id));
  return { pinned: [...still, ...coming], removed: [...out, ...gone] };
}

/** What is left of the decisions when those that a new plan could not keep are forgotten. */
export function withoutLost(edits: HandEdits, lost: readonly LostOne[]): HandEdits {
  const kept = new Map<string, HandEdit>();
  for (const [id, { pinned, removed }] of edits) {
    const isLost = (expertId: string, isPin: boolean) =>
      lost.some((one) => one.applicationId === id && one.expertId === expertId && one.isPin === isPin);
    const edit = {
      pinned: pinned.filter((one) => !isLost(one, true)),
      removed: removed.filter((one) => !isLost(one, false)),
    };
    if (edit.pinned.length + edit.removed.length > 0) kept.set(id, edit);
  }
  return kept;
}

type LostOne = { readonly applicationId: string; readonly expertId: string; readonly isPin: boolean };
