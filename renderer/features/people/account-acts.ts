import type { Command } from '#shared/commands/command.ts';
import { changeOwnPassword } from '#shared/commands/users/change-own-password.ts';
import { closeUser } from '#shared/commands/users/close-user.ts';
import { resetUserPassword } from '#shared/commands/users/reset-user-password.ts';
import { saveUser } from '#shared/commands/users/save-user.ts';
import { foldLogin } from '#shared/domain/users/login.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Account } from '#shared/records/account.ts';
import type { User } from '#shared/records/office.ts';
import { bridge } from '../../office/bridge.ts';
import type { Office } from '../../office/office.ts';

type Done = Promise<Result<unknown, Refusal>>;

/** Writes a new account by a command, then gives it its password. A row without a password is seen in the list and mended. */
export async function addAccount<A extends Account, S>(
  office: Office,
  command: Command<A, S>,
  account: A,
  password: string,
): Done {
  const written = await office.run(command, account);
  if (!written.ok) return written;
  return bridge['keys.addUser']({ userId: account.id, login: account.login ?? '', password });
}

/** Changes an account. A new login is main's first: were the row refused then, the old one is put back. */
export async function changeAccount(office: Office, before: User, account: Account): Done {
  const planned = office.plan(saveUser, account);
  if (!planned.ok) return planned;
  const renamed = await rename(before, account);
  if (!renamed.ok) return renamed;
  const written = await office.run(saveUser, account);
  if (!written.ok) await rename({ ...before, login: account.login }, { ...account, login: before.login });
  return written;
}

/** Closes an account: first the row, so that he is out even if his password cannot be taken away now. */
export async function closeAccount(office: Office, user: User): Done {
  const written = await office.run(closeUser, { id: user.id });
  if (!written.ok) return written;
  const { userIds } = await bridge['keys.users']({});
  return userIds.includes(user.id) ? bridge['keys.closeUser']({ userId: user.id }) : written;
}

/** Sets a one-time password; main asks for the recovery key first. */
export async function resetPassword(office: Office, user: User, recoveryKey: string, password: string): Done {
  const planned = office.plan(resetUserPassword, { id: user.id });
  if (!planned.ok) return planned;
  const set = await bridge['keys.resetPassword']({ userId: user.id, login: user.login ?? '', recoveryKey, password });
  return set.ok ? office.run(resetUserPassword, { id: user.id }) : set;
}

/** Changes one's own password and notes it. */
export async function changePassword(office: Office, present: string, password: string): Done {
  const set = await bridge['keys.setPassword']({ present, password });
  return set.ok ? office.run(changeOwnPassword, { id: office.actor.userId }) : set;
}

async function rename(before: Pick<User, 'id' | 'login'>, { login = '' }: Pick<Account, 'login'>): Done {
  if (foldLogin(before.login ?? '') === foldLogin(login)) return ok(null);
  const { userIds } = await bridge['keys.users']({});
  return userIds.includes(before.id) ? bridge['keys.setLogin']({ userId: before.id, login }) : ok(null);
}
