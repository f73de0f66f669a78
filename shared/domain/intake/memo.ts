/** Texts to be remembered; a file has few different posts, dates and schools in many rows. */
const MAX_TEXTS = 20_000;

/** The same reading of a text, done once for each different text. Only for readings that depend on nothing else. */
export function memoText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= MAX_TEXTS) known.clear();
    known.set(text, value);
    return value;
  };
}
