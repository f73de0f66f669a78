import { type LetterField, type LetterValues, letterFields } from './letter-fields.ts';

const field = /\{([^{}\n]+)\}/gu;
const names: ReadonlySet<string> = new Set(letterFields);

/** A text with its fields filled; `gaps` are those of which nothing is known: they stay in braces to be written by hand. */
export type FilledText = { readonly text: string; readonly gaps: readonly string[] };

/** The text of a template for one reader. */
export function filled(text: string, values: LetterValues): FilledText {
  const gaps = new Set<string>();
  const out = text.replace(field, (whole, name: string) => {
    const value = values[name as LetterField] ?? '';
    if (value === '') gaps.add(name);
    return value === '' ? whole : value;
  });
  return { text: out, gaps: [...gaps] };
}

/** Fields that still stand in a text. */
export function gapsIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(field), (match) => match[1] ?? ''))];
}

/** The first field of a template that there is not; null when all are known. */
export function unknownField(text: string): string | null {
  return gapsIn(text).find((name) => !names.has(name)) ?? null;
}
