import type { FieldChange, HistoryEntry } from '#shared/records/history.ts';
import { type TableName, tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Actor } from '../actor.ts';
import { isOffice } from './reach.ts';
import { seen } from './seen.ts';

/**
 * The history of an application, or of another card, as an actor may read it: changes of the fields that he sees now, and nothing of those that he
 * does not. Reasons are written by the office for itself: they go to those who see the whole application.
 */
export function seenHistory(
  whole: View,
  actor: Actor,
  applicationId: string,
  entries: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  if (isOffice(actor)) return entries;
  const visible = new Map<string, ReadonlySet<string> | null>();
  const isVisible = ({ table, field, rowId }: FieldChange) => {
    const id = ofExpert.has(table) ? (rowId ?? applicationId) : applicationId;
    const key = `${table}|${id}`;
    if (!visible.has(key)) visible.set(key, fieldsSeen(whole, actor, table, id));
    return visible.get(key)?.has(field) ?? false;
  };
  const seesAll = isWhole(whole, actor, applicationId);
  return entries.flatMap((entry) => {
    const changes = entry.changes.filter(isVisible);
    return changes.length === 0 ? [] : [{ ...entry, changes, reason: seesAll ? entry.reason : null }];
  });
}

/** Rows of an expert's card that have ids of their own: each is judged by itself, those that are gone are not told. */
const ofExpert: ReadonlySet<string> = new Set(['absences', 'expertRelations']);

/** Fields of a row that the actor sees; a field that the row does not have now counts as seen where the whole row is. */
function fieldsSeen(whole: View, actor: Actor, name: string, id: string): ReadonlySet<string> | null {
  const table = tableNames.find((one) => one === name);
  return table === undefined ? null : fieldsOf(whole, actor, table, id);
}

function fieldsOf(whole: View, actor: Actor, table: TableName, id: string): ReadonlySet<string> | null {
  const row = whole.get(table, id);
  if (!row) return null;
  const judgement: object | null = seen(whole, actor, table, row);
  if (judgement === null) return null;
  return judgement === row ? everything : new Set(Object.keys(judgement));
}

function isWhole(whole: View, actor: Actor, applicationId: string): boolean {
  const row = whole.get('applications', applicationId);
  return row !== undefined && seen(whole, actor, 'applications', row) === row;
}

/** All fields, whatever they are called. */
const everything: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });
