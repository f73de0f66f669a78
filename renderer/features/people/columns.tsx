import type { Instant } from '#shared/kernel/local-date.ts';
import { momentOf } from '../../ui/instants.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { texts } from './texts.ts';
import type { UserRow } from './user-rows.ts';

const words = texts.columns;

/** Columns of «Пользователи». */
export const userColumns: readonly TableColumn<UserRow>[] = [
  { id: 'name', title: words.name, width: 240, grow: 2, isMain: true, isPinned: true, text: ({ name }) => name },
  { id: 'roles', title: words.roles, width: 200, grow: 2, text: ({ roles }) => roles },
  { id: 'scope', title: words.scope, width: 180, grow: 2, yields: 1, text: ({ scope }) => scope },
  { id: 'login', title: words.login, width: 120, grow: 1, yields: 2, text: ({ user }) => user.login ?? '' },
  { id: 'state', title: words.state, width: 130, text: ({ state }) => texts.states[state] },
  { id: 'lastSignIn', title: words.lastSignIn, width: 140, yields: 3, text: ({ lastSignIn }) => visitText(lastSignIn) },
  { id: 'post', title: words.post, width: 160, grow: 1, isHiddenAtFirst: true, text: ({ user }) => user.post },
  { id: 'phone', title: words.phone, width: 150, isHiddenAtFirst: true, text: ({ user }) => user.phone },
  { id: 'email', title: words.email, width: 190, isHiddenAtFirst: true, text: ({ user }) => user.email },
];

function visitText(at: Instant | null): string {
  return at === null ? texts.never : momentOf(at);
}
