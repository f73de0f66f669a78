import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { HeldCategory } from '#shared/records/application.ts';
import type { HeldAttestation } from '#shared/records/employee-records.ts';
import { postKey } from '../applications/person-key.ts';
import { categoryValidUntil, isCategoryInForce } from '../commission/category-term.ts';

/** Which of several categories an application names first: the highest opens every claim (R27, R28). */
const rank: Readonly<Record<HeldAttestation['category'], number>> = {
  HIGHEST: 5,
  METHODIST: 4,
  MENTOR: 3,
  FIRST: 2,
  COMPLIANCE: 1,
};

/** The last day of a category: as stated, or as it follows from the decision (R24); null: without term. */
export function heldUntil({ validUntil, decidedOn, setOn }: HeldAttestation): LocalDate | null {
  const since = setOn ?? decidedOn;
  return validUntil ?? (since === null ? null : categoryValidUntil(since));
}

/** The category as the form of an application names it: suiting the post is «не имею» (S1). */
export function asHeld(attestation: HeldAttestation | null): HeldCategory {
  return attestation === null || attestation.category === 'COMPLIANCE' ? 'NONE' : attestation.category;
}

/**
 * The attestation that an application for the post names: of this post before others, in force before those that have ended
 * (R27: an ended one and one of another post open the highest category too), then the highest, then the latest.
 */
export function attestationFor(
  attestations: readonly HeldAttestation[],
  post: string,
  today: LocalDate,
): HeldAttestation | null {
  const key = postKey(post);
  const merits = (one: HeldAttestation) => [
    one.category === 'COMPLIANCE' ? 0 : 1,
    postKey(one.post) === key ? 1 : 0,
    isCategoryInForce(heldUntil(one), today) ? 1 : 0,
    rank[one.category],
  ];
  const [best] = attestations.toSorted((a, b) => byMerit(merits(b), merits(a)) || byDate(b, a));
  return best ?? null;
}

function byMerit(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((merit, i) => merit !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function byDate(a: HeldAttestation, b: HeldAttestation): number {
  const [first, second] = [a.decidedOn ?? '', b.decidedOn ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
