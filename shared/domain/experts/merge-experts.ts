import { must } from '#shared/kernel/assert.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { ExpertRelation } from '#shared/records/expert-relation.ts';
import type { RowChange, TableName, Tables } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { refuseExpert } from '../refusals/expert-refusals.ts';
import { rowsBy } from '../rows/rows-by.ts';
import { joinedAbsences } from './joined-absences.ts';
import { mergedExpert } from './merged-expert.ts';

/** Why the doubles cannot be merged into the kept expert, or null. */
export function whyNotMergeable(view: View, keepId: string, doubleIds: readonly string[]): Refusal | null {
  if (doubleIds.length === 0) return refuseExpert('expert.mergeNothing', {});
  if (doubleIds.includes(keepId)) return refuseExpert('expert.mergeSelf', {});
  const all = new Set([keepId, ...doubleIds]);
  if ([...all].some((id) => !view.get('experts', id))) return refuseExpert('expert.gone', {});
  for (const { expertIds, systemNo } of view.all('applications')) {
    if (expertIds.filter((id) => all.has(id)).length > 1) return refuseExpert('expert.mergeOnePanel', { systemNo });
  }
  return whyBothScored(view, all) ?? (areRelated(view, all) ? refuseExpert('expert.mergeRelated', {}) : null);
}

/** Two sheets on one application cannot both be of one expert: each has its place among his versions. */
function whyBothScored(view: View, ids: ReadonlySet<string>): Refusal | null {
  const scorer = new Map<string, string>();
  for (const id of ids) {
    for (const { applicationId } of rowsBy(view, 'scoreSheets', 'expertId', id)) {
      const other = scorer.get(applicationId);
      if (other !== undefined && other !== id) {
        const systemNo = view.get('applications', applicationId)?.systemNo ?? 0;
        return refuseExpert('expert.mergeBothScored', { systemNo });
      }
      scorer.set(applicationId, id);
    }
  }
  return null;
}

function areRelated(view: View, ids: ReadonlySet<string>): boolean {
  return [...ids].some((id) =>
    rowsBy(view, 'expertRelations', 'expertId', id).some(
      ({ related }) => related.of === 'expert' && ids.has(related.otherExpertId),
    ),
  );
}

/**
 * What merging changes: the kept row with what it lacked and with the doubles' names, panels, invitations, sheets, accounts,
 * absences and relations that named a double, and the doubles themselves, which go. Approved schedules keep what they printed.
 * Ask {@link whyNotMergeable} first.
 */
export function mergeChanges(view: View, keepId: string, doubleIds: readonly string[]): readonly RowChange[] {
  const keep = must(view.get('experts', keepId), 'the kept expert');
  const doubles = doubleIds.map((id) => must(view.get('experts', id), 'a double'));
  const ids = new Set(doubleIds);
  const lead = (id: string) => (ids.has(id) ? keepId : id);
  return [
    changeOf('experts', keep, mergedExpert(keep, doubles)),
    ...doubles.map((double) => changeOf('experts', double, null)),
    ...movedApplications(view, ids, lead),
    ...(['invitations', 'scoreSheets'] as const).flatMap((table) =>
      doubleIds.flatMap((id) =>
        rowsBy(view, table, 'expertId', id).map((row) => changeOf(table, row, { ...row, expertId: keepId })),
      ),
    ),
    ...Array.from(view.all('users')).flatMap((user) =>
      user.expertId !== undefined && ids.has(user.expertId)
        ? [changeOf('users', user, { ...user, expertId: keepId })]
        : [],
    ),
    ...movedAbsences(view, keepId, doubleIds),
    ...movedRelations(view, lead),
  ];
}

function movedApplications(view: View, ids: ReadonlySet<string>, lead: (id: string) => string): readonly RowChange[] {
  const changes: RowChange[] = [];
  for (const application of view.all('applications')) {
    if (!application.expertIds.some((id) => ids.has(id))) continue;
    changes.push(changeOf('applications', application, { ...application, expertIds: application.expertIds.map(lead) }));
  }
  return changes;
}

/** Days of absence that overlap become one row: those of one expert never do. */
function movedAbsences(view: View, keepId: string, doubleIds: readonly string[]): readonly RowChange[] {
  const rows = [keepId, ...doubleIds].flatMap((id) => rowsBy(view, 'absences', 'expertId', id));
  const joined = new Map(joinedAbsences(rows, keepId).map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const after = joined.get(row.id) ?? null;
    return equalJson(row, after) ? [] : [changeOf('absences', row, after)];
  });
}

/** Relations of the doubles and to them; the same relation twice is one. */
function movedRelations(view: View, lead: (id: string) => string): readonly RowChange[] {
  const known = new Set<string>();
  const changes: RowChange[] = [];
  const before = [...view.all('expertRelations')];
  const moved = before.map((row) => ledRelation(row, lead));
  // Rows that stay as they are come first, so that of two that are the same the untouched one is kept.
  for (const [i, row] of before.entries()) if (moved[i] === row) known.add(keyOf(row));
  for (const [i, row] of before.entries()) {
    const after = moved[i];
    if (!after || after === row) continue;
    const isRepeat = known.has(keyOf(after));
    known.add(keyOf(after));
    changes.push(changeOf('expertRelations', row, isRepeat ? null : after));
  }
  return changes;
}

function ledRelation(row: ExpertRelation, lead: (id: string) => string): ExpertRelation {
  const { expertId, related } = row;
  const isOtherLed = related.of === 'expert' && lead(related.otherExpertId) !== related.otherExpertId;
  if (lead(expertId) === expertId && !isOtherLed) return row;
  const led = related.of === 'expert' ? { of: related.of, otherExpertId: lead(related.otherExpertId) } : related;
  return { ...row, expertId: lead(expertId), related: led };
}

function keyOf({ expertId, kind, related }: ExpertRelation): string {
  return JSON.stringify([expertId, kind, related]);
}

function changeOf<T extends TableName>(table: T, before: Tables[T], after: Tables[T] | null): RowChange {
  // Table and rows agree by the signature; the union of all tables cannot say so.
  return { table, id: before.id, before, after } as RowChange;
}

/** Experts of a merge as the user sees them: the kept one after it. */
export function keptAfter(changes: readonly RowChange[]): Expert | null {
  for (const change of changes) if (change.table === 'experts' && change.after !== null) return change.after;
  return null;
}
