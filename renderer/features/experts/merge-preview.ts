import { postsOf } from '#shared/domain/experts/expert-facts.ts';
import { keptAfter } from '#shared/domain/experts/merge-experts.ts';
import type { RowChange, TableName } from '#shared/records/tables.ts';
import { texts } from './texts.ts';

const t = texts.merge;
/** So many applications are named, the rest is counted. */
const NAMED = 8;

/** What a planned merge would change, line by line: what goes over, and what the kept row gains. */
export function mergeLines(changes: readonly RowChange[]): readonly string[] {
  const count = (table: TableName) => changes.filter((change) => change.table === table).length;
  const applications = changes.flatMap((change) =>
    change.table === 'applications' && change.before ? [`№ ${change.before.systemNo}`] : [],
  );
  const moved = [
    applications.length > 0 ? t.applications(listed(applications)) : '',
    counted(count('invitations'), t.invitations),
    counted(count('scoreSheets'), t.sheets),
    counted(count('users'), t.users),
    counted(count('absences'), t.absences),
    counted(count('expertRelations'), t.relations),
  ].filter((line) => line !== '');
  const kept = keptAfter(changes);
  const posts = kept
    ? postsOf(kept).map(({ post, subject }) => [post, subject].filter((one) => one !== '').join(' '))
    : [];
  return [...(moved.length === 0 ? [t.nothing] : moved), t.posts(posts.join(', ')), t.printed];
}

function counted(count: number, words: (count: number) => string): string {
  return count === 0 ? '' : words(count);
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const shown = names.slice(0, NAMED).join(', ');
  return rest > 0 ? `${shown} ${t.more(rest)}` : shown;
}
