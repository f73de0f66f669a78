import { isOpen, rolesOf } from '#shared/domain/users/roles.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Unlocked } from '#shared/protocol/ipc/keys.ts';
import { bridge } from '../../office/bridge.ts';
import { openOfficeHere } from '../../office/open-here.ts';
import type { OpenedOffice } from '../../office/open-office.ts';
import type { Go, OnOpened } from './step.ts';

/** Opens the office whose keys main has just unlocked. */
export async function enter(unlocked: Result<Unlocked, Refusal>): Promise<Result<OpenedOffice, Refusal>> {
  return unlocked.ok ? openOfficeHere(unlocked.value) : unlocked;
}

/** To what an interrupted making has left out, to a password of one's own, to the choice of a role, or to work. */
export function proceed(opened: OpenedOffice, present: string, go: Go, onOpened: OnOpened): void {
  const { view, actor } = opened.office;
  if (!view.get('office', 'office')) go({ at: 'finish', opened });
  else if (view.get('users', actor.userId)?.mustChangePassword) go({ at: 'newPassword', opened, present });
  else chooseRole(opened, go, onOpened);
}

/** To work, or first to the choice among several roles. */
export function chooseRole(opened: OpenedOffice, go: Go, onOpened: OnOpened): void {
  const { view, actor } = opened.office;
  const user = view.get('users', actor.userId);
  if (user && rolesOf(user).length > 1) go({ at: 'role', opened });
  else onOpened(opened, 'main', actor.role);
}

/**
 * Puts main's passwords in order with the list of users: the only user is named as the owner of his, and passwords of closed
 * accounts open no more, should the closing have been cut short.
 */
export async function settleKeys({ office }: OpenedOffice): Promise<void> {
  const { view, actor } = office;
  if (view.count('users') === 1) await bridge['keys.claim']({ userId: actor.userId });
  const closed = [...view.all('users')].filter((user) => !isOpen(user));
  if (actor.role !== 'secretary' || closed.length === 0) return;
  const { userIds } = await bridge['keys.users']({});
  for (const { id } of closed) if (userIds.includes(id)) await bridge['keys.closeUser']({ userId: id });
}

/** How long a refusal asks to wait; 0 when it does not. */
export function waitSecondsOf(refusal: Refusal): number {
  const { waitSeconds } = refusal.facts;
  return typeof waitSeconds === 'number' ? waitSeconds : 0;
}
