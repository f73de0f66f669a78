import { must } from '#shared/kernel/assert.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Municipalities of the sample, with their share of the applications. */
const shares: readonly (readonly [name: string, weight: number])[] = [
  ['г. Томск', 30],
  ['ЗАТО Северск', 13],
  ['Областные образовательные учреждения', 10],
  ['Асиновский район', 8],
  ['Колпашевский район', 8],
  ['Томский район', 7],
  ['г. Стрежевой', 6],
  ['Шегарский район', 5],
  ['Кожевниковский район', 5],
  ['Первомайский район', 4],
  ['Чаинский район', 4],
];

/** What a municipality has, by how its name is written. */
const kinds: readonly [(n: number) => string, ...((n: number) => string)[]] = [
  (n) => `МАОУ СОШ № ${n}`,
  (n) => `МБОУ «СОШ № ${n}»`,
  (n) => `МАОУ гимназия № ${n}`,
  (n) => `МБДОУ детский сад № ${n}`,
  (n) => `МАДОУ № ${n}`,
  (n) => `МАОУ ДО «Дом детского творчества № ${n}»`,
];

const regional: readonly [(n: number) => string, ...((n: number) => string)[]] = [
  (n) => `ОГБПОУ «Техникум № ${n}»`,
  (n) => `ОГБОУ «Школа-интернат № ${n}»`,
];

/** Places of work of the sample. */
export type SamplePlaces = {
  readonly municipalities: readonly Municipality[];
  readonly organisations: readonly Organisation[];
  /** An organisation, as often as its municipality's share says. */
  pick(random: SeededRandom): Organisation;
};

/** Municipalities with six places of work each, the capital with eighteen. */
export function samplePlaces(random: SeededRandom): SamplePlaces {
  const municipalities = shares.map(([name], i) => ({ id: `sample-m${i + 1}`, name }));
  const organisations = municipalities.flatMap((municipality, i) => organisationsOf(municipality, i === 0 ? 18 : 6));
  const weights = municipalities.map((municipality, i) => [municipality.id, shares[i]?.[1] ?? 1] as const);
  function organisationsOf({ id, name }: Municipality, count: number): Organisation[] {
    const patterns = name.startsWith('Областные') ? regional : kinds;
    const first = 1 + random.int(60);
    return Array.from({ length: count }, (_, i) => ({
      id: `${id}-o${i + 1}`,
      name: must(patterns[i % patterns.length], 'a kind of organisation')(first + i),
      municipalityId: id,
    }));
  }
  return {
    municipalities,
    organisations,
    pick(from) {
      const municipalityId = from.weighted(weights);
      const own = organisations.filter((organisation) => organisation.municipalityId === municipalityId);
      return must(own[from.int(own.length)], 'an organisation of the municipality');
    },
  };
}
