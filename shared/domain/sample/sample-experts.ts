import type { Expert } from '#shared/records/expert.ts';
import { sampleName } from './sample-names.ts';
import type { SamplePlaces } from './sample-places.ts';
import { samplePost } from './sample-posts.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Experts of the sample: they work at the same places, each with a limit of his own. */
export function sampleExperts(random: SeededRandom, places: SamplePlaces, count: number): readonly Expert[] {
  return Array.from({ length: count }, (_, i) => {
    const { id: organisationId, municipalityId, name } = places.pick(random);
    return {
      id: `sample-e${i + 1}`,
      ...sampleName(random),
      municipalityId,
      organisationId,
      ...samplePost(random, name),
      category: random.chance(0.85) ? ('HIGHEST' as const) : ('FIRST' as const),
      phone: `+7 (900) 001-${String(random.int(100)).padStart(2, '0')}-${String(i % 100).padStart(2, '0')}`,
      email: `expert${i + 1}@school.example`,
      loadLimit: random.chance(0.1) ? null : 8 + random.int(9),
    };
  });
}
