import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Personal } from '#shared/records/personal.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import type { ExpertDraft, IntakeDraft } from './intake-row.ts';
import { placeKey } from './place-name.ts';
import type { CompleteApplicationDraft } from './read-application.ts';

/** Places that the rows name, with ids to be used where the office does not know them yet. */
export type NamedPlaces = {
  readonly municipalities: readonly Municipality[];
  readonly organisations: readonly Organisation[];
};

/** An application as it is imported: what the office gives itself (number, status, stages) is missing. */
export type ImportedApplication = Omit<
  Application,
  'systemNo' | 'registrationNo' | 'registeredOn' | 'status' | 'stages' | 'period' | 'expertIds' | 'intakeRefusal'
> &
  Pick<Personal, 'snils'>;

/** Everything that one import of applications brings. */
export type ApplicationsImport = NamedPlaces & { readonly applications: readonly ImportedApplication[] };

/** Everything that one import of experts brings. */
export type ExpertsImport = NamedPlaces & { readonly experts: readonly Expert[] };

/** Makes the import of rows that may be loaded; ids are minted here, once, by the caller's way to make them. */
export function planApplications(drafts: readonly CompleteApplicationDraft[], newId: () => string): ApplicationsImport {
  const places = new PlaceBook(newId);
  const applications = drafts.map(({ municipality, organisation, ...draft }) => ({
    ...draft,
    remarks: [...draft.remarks],
    id: newId(),
    ...places.idsOf({ municipality, organisation }),
  }));
  return { ...places.named(), applications };
}

/** Makes the import of experts. */
export function planExperts(drafts: readonly ExpertDraft[], newId: () => string): ExpertsImport {
  const places = new PlaceBook(newId);
  const experts = drafts.map(({ municipality, organisation, ...draft }) => ({
    ...draft,
    id: newId(),
    ...places.idsOf({ municipality, organisation }),
  }));
  return { ...places.named(), experts };
}

/** Gives each named place one id; organisations of one name in two municipalities are two. */
class PlaceBook {
  readonly #newId: () => string;
  readonly #municipalities = new Map<string, Municipality>();
  readonly #organisations = new Map<string, Organisation>();

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  idsOf({ municipality, organisation }: Pick<IntakeDraft, 'municipality' | 'organisation'>) {
    const municipalityKey = placeKey(municipality);
    const municipalityId = this.#idOf(this.#municipalities, municipalityKey, (id) => ({ id, name: municipality }));
    const organisationId = this.#idOf(this.#organisations, `${municipalityKey}|${placeKey(organisation)}`, (id) => ({
      id,
      name: organisation,
      municipalityId,
    }));
    return { municipalityId, organisationId };
  }

  named(): NamedPlaces {
    return { municipalities: [...this.#municipalities.values()], organisations: [...this.#organisations.values()] };
  }

  #idOf<P extends { readonly id: string }>(places: Map<string, P>, key: string, make: (id: string) => P): string {
    const known = places.get(key) ?? make(this.#newId());
    places.set(key, known);
    return known.id;
  }
}
