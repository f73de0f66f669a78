/** A file name that every file system takes: no folders, no signs that Windows forbids, not too long. */
export function safeName(suggested: string, extension: string): string {
  const ending = `.${extension}`;
  const bare = suggested.toLowerCase().endsWith(ending) ? suggested.slice(0, -ending.length) : suggested;
  const clean = Array.from(bare, (sign) => (isForbidden(sign) ? ' ' : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
  return `${(clean === '' ? 'Документ' : clean).slice(0, 120).trim()}${ending}`;
}

function isForbidden(sign: string): boolean {
  return sign.charCodeAt(0) < 32 || '\\/:*?"<>|'.includes(sign);
}
