import type { Decision } from '#shared/commands/command.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { fullName } from '#shared/records/common.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { texts } from './texts.ts';

const t = texts.dialog;
/** So many are named, the rest is counted. */
const NAMED = 8;

/** What a planned merge would change, line by line: who moves, and which names are kept. */
export function mergeLines(planned: Decision, keepName: string, table: RowChange['table']): readonly string[] {
  const moved = planned.changes.filter((change) => change.table !== table && change.before !== null);
  const lines = [moved.length === 0 ? t.nothingMoves : t.willMove(moved.length, keepName)];
  const namesOf = (kind: RowChange['table'], name: (change: RowChange) => string | null) =>
    moved.flatMap((change) => (change.table === kind ? (name(change) ?? []) : []));
  const told = [
    ['applications', namesOf('applications', applicationName)],
    ['experts', namesOf('experts', personName)],
    ['employees', namesOf('employees', personName)],
    ['users', namesOf('users', personName)],
    ['organisations', namesOf('organisations', placeName)],
  ] as const;
  for (const [kind, names] of told) if (names.length > 0) lines.push(t[kind](listed(names)));
  const others = moved.length - told.reduce((sum, [, names]) => sum + names.length, 0);
  if (others > 0) lines.push(t.other(others));
  const names = keptNames(planned, table);
  if (names.length > 0) lines.push(t.names(listed(names.map((name) => `«${name}»`))));
  return [...lines, t.printed];
}

function keptNames(planned: Decision, table: RowChange['table']): readonly string[] {
  const kept = planned.changes.find((change) => change.table === table && change.after !== null);
  return kept?.table === 'organisations' || kept?.table === 'municipalities' ? (kept.after?.otherNames ?? []) : [];
}

function applicationName(change: RowChange): string | null {
  return change.table === 'applications' && change.before
    ? `№ ${grouped(change.before.systemNo)} ${change.before.lastName}`
    : null;
}

function personName(change: RowChange): string | null {
  const isPerson = change.table === 'experts' || change.table === 'employees' || change.table === 'users';
  return isPerson && change.before ? fullName(change.before) : null;
}

function placeName(change: RowChange): string | null {
  return change.table === 'organisations' && change.before ? change.before.name : null;
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const shown = names.slice(0, NAMED).join(', ');
  return rest > 0 ? `${shown} ${t.more(rest)}` : shown;
}
