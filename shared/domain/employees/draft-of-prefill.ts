import { formatDate } from '#shared/kernel/local-date.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import type { Achievement, Education } from '#shared/records/employee-records.ts';
import type { Personal } from '#shared/records/personal.ts';
import { emptyDossier } from '../applications/dossier-of.ts';
import { tenthsOfYears } from '../checks/check-experience.ts';
import type { Prefill } from './prefill.ts';

/** What a draft states of its own beside the line of the registry, taken over from a card. */
export type DraftParts = { readonly personal: Personal; readonly dossier: Dossier };

/** Personal data and dossier of the draft `id`. Of several diplomas the latest is named; awards stand line by line. */
export function draftOfPrefill(prefill: Prefill, id: string): DraftParts {
  const { personal, experience, previousDecision } = prefill;
  const [education] = prefill.education.toSorted(latestFirst);
  return {
    personal: {
      id,
      snils: personal.snils,
      sex: personal.sex === '' ? null : personal.sex,
      bornOn: personal.bornOn,
      address: personal.address,
    },
    dossier: {
      ...emptyDossier(id),
      awards: prefill.awards.map(awardLine).join('\n').slice(0, 4000),
      educationPlace: education?.institution.slice(0, 400) ?? '',
      educationDocument: education?.document.slice(0, 200) ?? '',
      educationNumber: education?.number.slice(0, 60) ?? '',
      educationOn: education?.issuedOn ?? null,
      qualification: education?.qualification.slice(0, 300) ?? '',
      totalYears: years(experience.total),
      pedagogicalYears: years(experience.pedagogical),
      yearsInPost: years(experience.inPost),
      decisionNo: previousDecision?.number.slice(0, 60) ?? '',
      decisionOn: previousDecision?.decidedOn ?? null,
      categorySetOn: previousDecision?.setOn ?? null,
      decisionBody: previousDecision?.body.slice(0, 300) ?? '',
      heldPost: previousDecision?.post.slice(0, 300) ?? '',
    },
  };
}

function latestFirst(a: Education, b: Education): number {
  const [first, second] = [a.issuedOn ?? '', b.issuedOn ?? ''];
  return first === second ? 0 : first < second ? 1 : -1;
}

function awardLine({ title, issuedBy, issuedOn }: Achievement): string {
  return [title, issuedBy, issuedOn === null ? '' : formatDate(issuedOn)].filter((part) => part !== '').join(', ');
}

function years(text: string): number | null {
  const tenths = tenthsOfYears(text);
  return tenths === null ? null : tenths / 10;
}
