import type { Instant } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName, type PersonName } from '#shared/records/common.ts';
import type { Registrant } from '#shared/records/registrant.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey } from '../applications/person-key.ts';
import type { Reader } from './message-address.ts';

/** A line of «Педагогические работники не подавшие заявление» (S1, domain §2.16). */
export type NotSubmitted = {
  /** The row's own id: of the draft, or of the registrant. */
  readonly id: string;
  readonly reader: Reader;
  readonly name: string;
  readonly municipalityId: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly phone: string;
  readonly email: string;
  /** «Зарегистрировался»; null where it is not known. */
  readonly registeredAt: Instant | null;
  /** «Сформировал заявление на аттестацию»: a draft stands, or the portal says so. */
  readonly hasFormed: boolean;
};

/**
 * Those who never submitted: drafts, and people who registered and have neither a draft nor an application. Ordered by
 * municipality and name.
 */
export function notSubmitted(view: View): readonly NotSubmitted[] {
  const drafts: NotSubmitted[] = [];
  const known = new Set<string>();
  for (const application of view.all('applications')) {
    known.add(placeKey(application));
    if (application.status === 'DRAFT') drafts.push(ofDraft(view, application));
  }
  const registered = [...view.all('registrants')]
    .filter((one) => one.removal === null && !known.has(placeKey(one)))
    .map((one) => ofRegistrant(view, one));
  return [...drafts, ...registered].toSorted(byPlaceAndName);
}

/** The application of a person of a municipality by name, where there is one: who has applied is not reminded. */
export function applicationOf(
  view: View,
  person: PersonName & { readonly municipalityId: string },
): Application | null {
  const wanted = placeKey(person);
  for (const application of view.all('applications')) if (placeKey(application) === wanted) return application;
  return null;
}

function placeKey(person: PersonName & { readonly municipalityId: string }): string {
  return `${person.municipalityId}|${nameKey(person)}`;
}

function ofDraft(view: View, application: Application): NotSubmitted {
  const { id, municipalityId, organisationId, phone, email, stages } = application;
  return {
    id,
    reader: { applicationId: id, registrantId: null },
    name: fullName(application),
    municipalityId,
    municipality: placeName(view, municipalityId),
    organisation: view.get('organisations', organisationId)?.name ?? '',
    phone,
    email,
    registeredAt: stages[0]?.at ?? null,
    hasFormed: true,
  };
}

function ofRegistrant(view: View, registrant: Registrant): NotSubmitted {
  const { id, municipalityId, organisation, phone, email, registeredAt, hasFormed } = registrant;
  return {
    id,
    reader: { applicationId: null, registrantId: id },
    name: fullName(registrant),
    municipalityId,
    municipality: placeName(view, municipalityId),
    organisation,
    phone,
    email,
    registeredAt,
    hasFormed,
  };
}

function placeName(view: View, municipalityId: string): string {
  return view.get('municipalities', municipalityId)?.name ?? '';
}

const alphabet = new Intl.Collator('ru', { numeric: true });

function byPlaceAndName(a: NotSubmitted, b: NotSubmitted): number {
  return alphabet.compare(a.municipality, b.municipality) || alphabet.compare(a.name, b.name);
}
