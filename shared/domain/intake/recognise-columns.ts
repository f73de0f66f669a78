import type { Field, Intake } from './fields.ts';
import { fieldsOf } from './fields.ts';
import type { Synonyms } from './synonyms.ts';
import { synonyms } from './synonyms.ts';
import { plainWords } from './text.ts';

/** Headings of a column from the lowest row of the head upwards: the lowest says most. */
export type Heading = readonly string[];

type Claim = { readonly column: number; readonly field: Field; readonly rank: number };

/** A heading known whole beats one known by its stems. */
const BY_STEMS = 1000;
/** A heading that only the row above explains comes last. */
const FROM_ABOVE = 2000;

/**
 * The field of each column, null where the heading names none. A field is given to one column only: to the one whose
 * heading names it best, the leftmost of equals.
 */
export function recogniseColumns(intake: Intake, headings: readonly Heading[]): readonly (Field | null)[] {
  const claims = headings.flatMap((heading, column) => claimsOf(intake, heading, column));
  claims.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const mapping: (Field | null)[] = headings.map(() => null);
  const given = new Set<Field>();
  for (const { column, field } of claims) {
    if (mapping[column] !== null || given.has(field)) continue;
    mapping[column] = field;
    given.add(field);
  }
  return withoutSplitName(mapping);
}

/** How many different fields a mapping has. */
export function countFields(mapping: readonly (Field | null)[]): number {
  return new Set(mapping.filter((field) => field !== null)).size;
}

function claimsOf(intake: Intake, heading: Heading, column: number): readonly Claim[] {
  const titles = titlesOf(heading);
  return fieldsOf[intake].flatMap((field) => {
    const known = synonyms[intake][field];
    const rank = known ? rankOf(known, titles) : null;
    return rank === null ? [] : [{ column, field, rank }];
  });
}

/** What may name the column: its own heading, the heading with the one above, the one above alone. */
function titlesOf(heading: Heading): readonly string[] {
  const words = heading.map(headingWords).filter((title) => title !== '');
  const [own, above] = words;
  if (own === undefined) return [];
  return above === undefined || above === own ? [own] : [own, `${above} ${own}`];
}

function headingWords(heading: string): string {
  return plainWords(heading.replace(/\*/g, ' ').replace(/№/g, ' номер '))
    .replace(/^номер номер /, 'номер ')
    .trim();
}

function rankOf(known: Synonyms, titles: readonly string[]): number | null {
  for (const [i, title] of titles.entries()) {
    const at = known.names.indexOf(title);
    if (at >= 0) return at + (i > 0 ? FROM_ABOVE : 0);
    if (hasStems(known, title)) return BY_STEMS + title.length + (i > 0 ? FROM_ABOVE : 0);
  }
  return null;
}

function hasStems(known: Synonyms, title: string): boolean {
  const words = title.split(' ');
  const has = (stem: string) => words.some((word) => (stem.length < 3 ? word === stem : word.startsWith(stem)));
  return known.stems.some((stems) => stems.every(has)) && !(known.not ?? []).some(has);
}

/** «ФИО» and three columns of its parts: the parts win when they are all there, otherwise the whole. */
function withoutSplitName(mapping: readonly (Field | null)[]): readonly (Field | null)[] {
  if (!mapping.includes('fullName')) return mapping;
  const isSplit = mapping.includes('lastName') && mapping.includes('firstName');
  const dropped: readonly Field[] = isSplit ? ['fullName'] : ['lastName', 'firstName', 'patronymic'];
  return mapping.map((field) => (field !== null && dropped.includes(field) ? null : field));
}
