/** A row of a schedule as the screen shows it and the papers must repeat it. */
export type ScheduleFact = { readonly name: string; readonly experts: readonly string[] };

/** Text as it is compared between screen and paper: one kind of blank, no soft hyphens, ё as written. */
export function comparable(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** Text without any blank: a narrow column may break a name anywhere. */
export function packed(text: string): string {
  return comparable(text).replace(/[ -]/g, '');
}
