import type { Dossier } from '#shared/records/dossier.ts';
import type { View } from '#shared/records/view.ts';

/** A dossier in which nothing is stated. */
export function emptyDossier(id: string): Dossier {
  return {
    id,
    wantsPaper: false,
    comment: '',
    awards: '',
    educationPlace: '',
    educationDocument: '',
    educationNumber: '',
    educationOn: null,
    qualification: '',
    totalYears: null,
    pedagogicalYears: null,
    yearsInPost: null,
    decisionNo: '',
    decisionOn: null,
    categorySetOn: null,
    decisionBody: '',
    heldPost: '',
    results: '',
    portfolioUrl: '',
    basis: '',
    basisDetails: '',
    representation: '',
    representedBy: '',
    representedOn: null,
    petitionNo: '',
    petitionOn: null,
    presence: null,
  };
}

/** What an application states; where nothing is stored, or the actor does not see it, the field is empty. */
export function dossierOf(view: View, applicationId: string): Dossier {
  return { ...emptyDossier(applicationId), ...view.get('dossiers', applicationId) };
}
