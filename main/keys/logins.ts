import { foldLogin } from '#shared/domain/users/login.ts';
import type { KeysFile, Wrap } from './keys-file.ts';
import { fromBase64, newSalt, toBase64, type WrapParts } from './wraps.ts';

/** The wraps that open by a password. */
export function passwordWraps(file: KeysFile): readonly Wrap[] {
  return file.wraps.filter(({ kind }) => kind === 'password');
}

/** The file, able to hash logins. */
export function withLogins(parts: WrapParts, file: KeysFile): KeysFile {
  return file.logins ? file : { ...file, logins: { salt: newSalt(parts), hardness: parts.hardness } };
}

/** The hash of a login as this file keeps it; undefined for a blank one, and where the file keeps none. */
export async function hashLogin(parts: WrapParts, file: KeysFile, login: string): Promise<string | undefined> {
  const secret = foldLogin(login);
  if (secret === '' || !file.logins) return undefined;
  const { salt, hardness } = file.logins;
  return toBase64(await parts.derive({ secret, salt: fromBase64(salt), hardness }));
}

/** Whose password is to be tried; `loginNeeded` when several people work here and none was named. */
export async function wrapsOfLogin(
  parts: WrapParts,
  file: KeysFile,
  login: string,
): Promise<readonly Wrap[] | 'loginNeeded'> {
  const all = passwordWraps(file);
  if (foldLogin(login) === '') {
    const nameless = all.length === 1 ? all : all.filter((one) => one.login === undefined);
    return nameless.length > 0 ? nameless : 'loginNeeded';
  }
  if (all.length === 1 && all[0]?.login === undefined) return all;
  const hash = await hashLogin(parts, file, login);
  return all.filter((one) => hash !== undefined && one.login === hash);
}
