/** The shortest and the longest login. */
const LOGIN_LENGTH = { least: 3, most: 60 } as const;

/** A login as it is compared: case, ё and blanks around do not matter, and it may be typed in any layout of Unicode. */
export function foldLogin(login: string): string {
  return login.normalize('NFC').trim().toLowerCase().replaceAll('ё', 'е');
}

/** Whether a text may be a login: letters, digits, dots, dashes, «_» and «@», so an e-mail address may be one. */
export function isLogin(text: string): boolean {
  const { length } = text;
  return length >= LOGIN_LENGTH.least && length <= LOGIN_LENGTH.most && /^[\p{L}\p{N}._@-]+$/u.test(text);
}
