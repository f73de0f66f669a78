import type { CardLink } from '#shared/domain/employees/card-link.ts';
import { draftOfPrefill } from '#shared/domain/employees/draft-of-prefill.ts';
import { employeeCard } from '#shared/domain/employees/employee-card.ts';
import { heldPosts, prefillFromCard } from '#shared/domain/employees/prefill.ts';
import { fold } from '#shared/domain/search/fold.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import type { FieldTexts } from './field-text.ts';
import { textsOf } from './form-base.ts';
import type { TextOf } from './form-findings.ts';

/** A card of a worker from which the form can be filled in, for one of his posts. */
export type CardOffer = {
  readonly key: string;
  /** What the application will name as its card. */
  readonly card: CardLink;
  readonly name: string;
  /** «учитель, МАОУ СОШ № 1». */
  readonly place: string;
  readonly isConfirmed: boolean;
  readonly typed: FieldTexts;
  readonly municipality: string;
};

/** As many cards as are looked through at a glance. */
const MOST_OFFERS = 5;

/** Cards of the surname that is typed (and of the name, once it is), each post that is held. As far as the user sees them. */
export function cardOffers(view: View, textOf: TextOf, today: LocalDate): readonly CardOffer[] {
  const surname = fold(textOf('lastName'));
  const firstName = fold(textOf('firstName'));
  if (surname === '') return [];
  const isMeant = ({ lastName, firstName: name, mergedInto }: Employee) =>
    mergedInto === null && fold(lastName) === surname && fold(name).startsWith(firstName);
  const offers: CardOffer[] = [];
  for (const employee of view.all('employees')) {
    if (isMeant(employee)) offers.push(...offersOf(view, employee, today));
    if (offers.length >= MOST_OFFERS) break;
  }
  return offers.slice(0, MOST_OFFERS);
}

function offersOf(view: View, employee: Employee, today: LocalDate): readonly CardOffer[] {
  const card = employeeCard(view, employee.id);
  if (!card) return [];
  return heldPosts(card).flatMap((post) => {
    const prefill = prefillFromCard(card, post.id, today);
    const organisation = view.get('organisations', post.organisationId);
    if (!prefill || !organisation) return [];
    const { personal, dossier } = draftOfPrefill(prefill, employee.id);
    const texts = textsOf({ application: prefill.application, personal, dossier, filing: undefined, organisation });
    return {
      key: `${employee.id}|${post.id}`,
      card: { employeeId: employee.id, postId: post.id },
      name: fullName(employee),
      place: [post.post, organisation.name].join(', '),
      isConfirmed: prefill.isConfirmed,
      // What the card does not say is left as it was typed.
      typed: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
      municipality: view.get('municipalities', organisation.municipalityId)?.name ?? '',
    };
  });
}
