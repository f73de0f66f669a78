import type { Municipality, Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import { placeKey } from '../intake/place-name.ts';
import { editDistance } from '../search/similar.ts';
import type { PlaceTable } from './pointers.ts';
import { isPseudoMunicipality } from './regional-institutions.ts';

type Place = Municipality | Organisation;

/** Two places that may be one, the likelier pairs first. `likeness` is 1 for the same words. */
export type DoublePair = { readonly ids: readonly [string, string]; readonly likeness: number };

/** Names that share less than this are not offered. */
const ENOUGH = 0.82;
/** Words that stand in the names of most schools and tell nothing apart. */
const COMMON_WORDS =
  /^(?:м[абк]?оу|мбдоу|мадоу|мкдоу|гбоу|огбоу|обгпоу|огбпоу|муниципальн\S*|автономн\S*|бюджетн\S*|казенн\S*|общеобразовательн\S*|образовательн\S*|учрежден\S*|организац\S*|дошкольн\S*|имени|им)$/;

/**
 * Places of one directory that are likely to be doubles: the same words in another order or with other legal forms, or
 * names that differ by a slip. Numbers must agree: «СОШ № 1» and «СОШ № 11» are two schools. Organisations are compared
 * within their municipality, so that five thousand of them take a moment.
 */
export function findDoubles(view: View, table: PlaceTable): readonly DoublePair[] {
  const groups = new Map<string, Compared[]>();
  const places: Iterable<Place> = view.all(table);
  for (const place of places) {
    if (place.isClosed || isPseudoMunicipality(place.name)) continue;
    const one = compared(place);
    const group = `${'municipalityId' in place ? place.municipalityId : ''}|${one.numbers}`;
    const known = groups.get(group);
    if (known) known.push(one);
    else groups.set(group, [one]);
  }
  const pairs = [...groups.values()].flatMap(pairsOf);
  return pairs.sort((a, b) => b.likeness - a.likeness || a.ids[0].localeCompare(b.ids[0]));
}

type Compared = { readonly id: string; readonly numbers: string; readonly text: string };

function compared({ id, name }: Place): Compared {
  const words = placeKey(name)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !COMMON_WORDS.test(word));
  const numbers = words
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');
  return { id, numbers, text: (telling.length > 0 ? telling : words).toSorted().join(' ') };
}

/** In a group of so many every two are compared; in a bigger one only neighbours by the first and by the last letters. */
const ALL_PAIRS = 400;
const NEIGHBOURS = 20;

function pairsOf(group: readonly Compared[]): readonly DoublePair[] {
  if (group.length <= ALL_PAIRS) return neighbourPairs(group, group.length);
  const forwards = group.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  const ends = new Map(group.map(({ id, text }) => [id, Array.from(text).reverse().join('')]));
  const endOf = ({ id }: Compared) => ends.get(id) ?? '';
  const backwards = group.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  const pairs = [...neighbourPairs(forwards, NEIGHBOURS), ...neighbourPairs(backwards, NEIGHBOURS)];
  return [...new Map(pairs.map((pair) => [pair.ids.toSorted().join('|'), pair])).values()];
}

function neighbourPairs(group: readonly Compared[], reach: number): readonly DoublePair[] {
  const pairs: DoublePair[] = [];
  for (const [i, a] of group.entries()) {
    for (const b of group.slice(i + 1, i + 1 + reach)) {
      const likeness = likenessOf(a.text, b.text);
      if (likeness >= ENOUGH) pairs.push({ ids: [a.id, b.id], likeness });
    }
  }
  return pairs;
}

function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const limit = Math.floor(longer * (1 - ENOUGH));
  // Comparing lengths and letters first is many times cheaper, and most pairs end there.
  if (Math.abs(a.length - b.length) > limit || strangeLetters(a, b) > limit * 2) return 0;
  const distance = editDistance(a, b);
  return distance > limit ? 0 : 1 - distance / longer;
}

/** How many letters of either name the other one lacks: each slip makes two of them at most. */
function strangeLetters(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  let strange = 0;
  for (const count of counts.values()) strange += Math.abs(count);
  return strange;
}
