import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { AttestationForm, ClaimedCategory, HeldCategory } from '#shared/records/application.ts';
import type { ImportedApplication } from '../intake/import-plan.ts';
import { remarksOf } from '../intake/remark.ts';
import { sampleName } from './sample-names.ts';
import type { SamplePlaces } from './sample-places.ts';
import { samplePost } from './sample-posts.ts';
import { sampleSnils } from './sample-snils.ts';
import type { SeededRandom } from './seeded-random.ts';

const claims: readonly (readonly [ClaimedCategory, number])[] = [
  ['FIRST', 50],
  ['HIGHEST', 42],
  ['METHODIST', 5],
  ['MENTOR', 3],
];

const forms: readonly (readonly [AttestationForm, number])[] = [
  ['REMOTE', 52],
  ['IN_PERSON', 43],
  ['SIMPLIFIED', 5],
];

/** What those who claim a category already have. */
const heldBy: Readonly<Record<ClaimedCategory, readonly (readonly [HeldCategory, number])[]>> = {
  FIRST: [
    ['NONE', 60],
    ['FIRST', 40],
  ],
  HIGHEST: [
    ['FIRST', 70],
    ['HIGHEST', 27],
    ['NONE', 3],
  ],
  METHODIST: [['HIGHEST', 1]],
  MENTOR: [['HIGHEST', 1]],
};

/** Filed within so many days before today. */
const FILED_WITHIN_DAYS = 75;

/** Applications of invented people, in the order of filing. */
export function sampleApplications(
  random: SeededRandom,
  places: SamplePlaces,
  count: number,
  today: LocalDate,
): readonly ImportedApplication[] {
  const applications = Array.from({ length: count }, (_, i) => application(random, places, i, today));
  return applications.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));
}

function application(random: SeededRandom, places: SamplePlaces, index: number, today: LocalDate): ImportedApplication {
  const { id: organisationId, municipalityId, name } = places.pick(random);
  const claimedCategory = random.weighted(claims);
  const heldCategory = random.weighted(heldBy[claimedCategory]);
  const receivedAt = addDays(today, -1 - random.int(FILED_WITHIN_DAYS));
  const row = {
    id: `sample-a${index + 1}`,
    ...sampleName(random),
    municipalityId,
    organisationId,
    ...samplePost(random, name),
    receivedAt,
    claimedCategory,
    heldCategory,
    heldUntil: heldCategory === 'NONE' ? null : addDays(receivedAt, random.int(700) - 60),
    form: random.weighted(forms),
    epguNo: random.chance(0.85) ? String(3_100_000_000 + random.int(899_999_999)) : null,
    phone: `+7 (900) 000-${twoDigits(random)}-${twoDigits(random)}`,
    email: `teacher${index + 1}@school.example`,
    note: '',
    snils: sampleSnils(index),
  };
  return { ...row, remarks: [...remarksOf(row)] };
}

function twoDigits(random: SeededRandom): string {
  return String(random.int(100)).padStart(2, '0');
}
