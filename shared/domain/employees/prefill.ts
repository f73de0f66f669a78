import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { EmployeePost } from '#shared/records/employee.ts';
import type { EmployeePersonal } from '#shared/records/employee-personal.ts';
import type { Achievement, Education, Training } from '#shared/records/employee-records.ts';
import type { Experience } from '../checks/check-experience.ts';
import { type EmployeeCard, noPersonal, noRecords } from './employee-card.ts';
import { experienceOn } from './experience.ts';
import { asHeld, attestationFor, heldUntil } from './held-category.ts';

/** The decision by which the held category was established (S4, domain §2.31). */
export type PreviousDecision = {
  readonly number: string;
  readonly decidedOn: LocalDate | null;
  readonly setOn: LocalDate | null;
  readonly body: string;
  readonly post: string;
};

/** What a draft of an application takes over from a card. What the card does not say is empty or null. */
export type Prefill = {
  readonly employeeId: string;
  readonly postId: string;
  /** Not confirmed by HR: the data are taken all the same, and marked (trap 13). */
  readonly isConfirmed: boolean;
  readonly application: Pick<
    Application,
    | 'lastName'
    | 'firstName'
    | 'patronymic'
    | 'organisationId'
    | 'post'
    | 'subject'
    | 'heldCategory'
    | 'heldUntil'
    | 'phone'
    | 'email'
  >;
  readonly personal: Pick<EmployeePersonal, 'snils' | 'bornOn' | 'sex' | 'address'>;
  /** Years on the day of filling in, as forms write them: «12,5». */
  readonly experience: Experience;
  readonly education: readonly Education[];
  readonly training: readonly Training[];
  readonly awards: readonly Achievement[];
  readonly previousDecision: PreviousDecision | null;
};

/** The posts from which an application can be filed: those that are held now. */
export function heldPosts({ employee }: Pick<EmployeeCard, 'employee'>): readonly EmployeePost[] {
  return employee.posts.filter(({ until }) => until === null);
}

/**
 * The fields of a draft for one of the posts of a card («Подать заявление», S3); null when the card has no such post.
 * Pure: asked with the card as the actor sees it, it gives away nothing more.
 */
export function prefillFromCard(card: EmployeeCard, postId: string, today: LocalDate): Prefill | null {
  const { employee } = card;
  const place = employee.posts.find(({ id }) => id === postId);
  if (!place) return null;
  const personal = card.personal ?? noPersonal(employee.id);
  const records = card.records ?? noRecords(employee.id);
  const held = attestationFor(records.attestations, place.post, today);
  const category = asHeld(held);
  return {
    employeeId: employee.id,
    postId,
    isConfirmed: employee.confirmation !== null,
    application: {
      lastName: employee.lastName,
      firstName: employee.firstName,
      patronymic: employee.patronymic,
      organisationId: place.organisationId,
      post: place.post,
      subject: place.subject,
      heldCategory: category,
      heldUntil: held === null || category === 'NONE' ? null : heldUntil(held),
      phone: personal.phone,
      email: personal.email,
    },
    personal: { snils: personal.snils, bornOn: personal.bornOn, sex: personal.sex, address: personal.address },
    experience: experienceOn(records.experience, place.since, today),
    education: records.education,
    training: records.training,
    awards: records.achievements,
    previousDecision: held === null || category === 'NONE' ? null : decisionOf(held),
  };
}

function decisionOf({
  number,
  decidedOn,
  setOn,
  body,
  post,
}: NonNullable<ReturnType<typeof attestationFor>>): PreviousDecision {
  return { number, decidedOn, setOn, body, post };
}
