/** Addresses that the program may hand to the system: a letter, or a page by https. Anything else is not opened. */
export function isExternalAllowed(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'mailto:') && url.username === '';
}
