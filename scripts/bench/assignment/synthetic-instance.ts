import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';
import { seededRandom } from '#shared/domain/sample/seeded-random.ts';
import { must } from '#shared/kernel/assert.ts';

const MUNICIPALITIES = 40;
const ORGANISATIONS = 900;
/** Limit of an expert beside the average load. */
const SPARE = 1.35;

type Random = () => number;
type Place = { readonly x: number; readonly y: number };
type Person = { readonly organisation: number; readonly subject: number };
type Region = {
  readonly municipalityOf: readonly number[];
  readonly places: readonly Place[];
  readonly subjects: number;
};

/**
 * An invented region: 40 municipalities and 900 organisations of skewed sizes, subjects that some teach much oftener
 * than others. Eligible are experts of the subject from another municipality, about 30 for an application; a pair costs
 * by the distance and by a preference of 0 to 60. The same arguments give the same instance everywhere.
 */
export function syntheticInstance(applications: number, experts: number, seed = 1): AssignmentInstance {
  const { int } = seededRandom(seed);
  const random = () => int(2 ** 31) / 2 ** 31;
  const region = aRegion(random, Math.max(1, Math.round(experts / 30)));
  const people = Array.from({ length: experts }, (_, e) => aPerson(random, region, (e + 0.5) / experts));
  const average = (applications * 2) / experts;
  const limit = Math.ceil(average * SPARE);
  const teachers = Array.from({ length: applications }, () => aPerson(random, region));
  return {
    demand: 2,
    unassignedCost: 100_000,
    loadCost: Array.from({ length: limit }, (_, k) => Math.round((100 * k) / average)),
    oneOrganisationPerPanel: true,
    experts: people.map(({ organisation }, e) => ({ id: expertId(e), organisation: `o${organisation}`, limit })),
    applications: teachers.map((_, a) => ({ id: applicationId(a) })),
    pairs: teachers.flatMap((teacher, a) => pairsOf(random, region, teacher, people, applicationId(a))),
  };
}

function aRegion(random: Random, subjects: number): Region {
  return {
    municipalityOf: Array.from({ length: ORGANISATIONS }, () => skewed(random, MUNICIPALITIES)),
    places: Array.from({ length: MUNICIPALITIES }, () => ({ x: random(), y: random() })),
    subjects,
  };
}

/** `share` of the way through the subjects, of which the first come oftener. */
function aPerson(random: Random, { subjects }: Region, share = random()): Person {
  return { organisation: skewed(random, ORGANISATIONS), subject: Math.floor(subjects * share ** 1.15) };
}

function pairsOf(random: Random, region: Region, teacher: Person, people: readonly Person[], application: string) {
  const home = must(region.municipalityOf[teacher.organisation], 'municipality');
  return people.flatMap((person, e) => {
    const municipality = must(region.municipalityOf[person.organisation], 'municipality');
    if (person.subject !== teacher.subject || municipality === home) return [];
    const cost = Math.round(100 * distance(region, home, municipality) + 60 * random());
    return [{ application, expert: expertId(e), cost }];
  });
}

function distance({ places }: Region, a: number, b: number): number {
  const [from, to] = [must(places[a], 'place'), must(places[b], 'place')];
  return Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2);
}

/** Small numbers come oftener: large municipalities and large organisations. */
function skewed(random: Random, count: number): number {
  return Math.floor(count * random() ** 1.7);
}

function expertId(e: number): string {
  return `e${String(e + 1).padStart(5, '0')}`;
}

function applicationId(a: number): string {
  return `a${String(a + 1).padStart(6, '0')}`;
}
