/** Letters and figures that nobody takes for another, in the layout in which the rest of the day is typed. */
const SIGNS = 'абвгдежикмнпрстуфхцчшэюя2456789';
const GROUPS = 4;
const GROUP = 4;

/** How many random bytes are asked for: some are thrown away so that all signs are equally likely. */
const BYTES = 64;

/** A password for the first sign-in, «кман-4тра-9вие-2хук»: 79 bits, read out over the telephone without mistakes. */
export function oneTimePassword(random: Uint8Array): string {
  const fair = [...random].filter((byte) => byte < 256 - (256 % SIGNS.length));
  const signs = fair.slice(0, GROUPS * GROUP).map((byte) => SIGNS.charAt(byte % SIGNS.length));
  return Array.from({ length: GROUPS }, (_, i) => signs.slice(i * GROUP, (i + 1) * GROUP).join('')).join('-');
}

/** A fresh one. */
export function newOneTimePassword(): string {
  return oneTimePassword(crypto.getRandomValues(new Uint8Array(BYTES)));
}
