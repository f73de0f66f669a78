import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey } from '../applications/person-key.ts';
import { invitationsOf } from '../expertise/panel.ts';
import { relationToApplicant } from '../experts/relations.ts';
import { refuse } from '../refusals/application-refusals.ts';
import { refusePlan } from '../refusals/plan-refusals.ts';
import { assignmentRulesOf } from './assignment-rules.ts';
import { fieldName, isSameField } from './field-match.ts';

/** Rules about an expert and an applicant, in the order in which a choice is told. */
export type PairRule = 'field' | 'organisation' | 'municipality' | 'declined' | 'related';

type Rule = (view: View, application: Application, expert: Expert) => Refusal | null;

/** The subject, or the post where none is taught. */
export const whyOtherField: Rule = (_view, application, expert) =>
  isSameField(application, expert) ? null : refusePlan('assignment.otherSubject', { field: fieldName(application) });

/** Himself, or a colleague of the same organisation (R17). */
const whyOwnOrganisation: Rule = (_view, application, expert) => {
  if (expert.organisationId !== application.organisationId) return null;
  const isHimself = nameKey(expert) === nameKey(application);
  return refuse(isHimself ? 'assignment.ownApplication' : 'assignment.ownOrganisation', {});
};

/** What the region says of the expert's municipality. */
const whyMunicipality: Rule = (view, application, expert) => {
  const { expertsFrom } = assignmentRulesOf(view);
  if (expertsFrom === 'any') return null;
  const isOwn = expert.municipalityId === application.municipalityId;
  if (isOwn === (expertsFrom === 'own')) return null;
  if (isOwn) return refusePlan('assignment.ownMunicipality', {});
  const municipality = view.get('municipalities', application.municipalityId)?.name ?? '';
  return refusePlan('assignment.otherMunicipality', { municipality });
};

/** He said no to this very application: a plan does not ask him again; a person may, who has talked to him. */
const whyDeclined: Rule = (view, application, expert) => {
  const invitations = invitationsOf(view, application.id);
  const hasDeclined = invitations.some(({ expertId, state }) => expertId === expert.id && state === 'DECLINED');
  return hasDeclined ? refusePlan('assignment.declined', {}) : null;
};

/** Kinship, a former place of work, «никогда вместе» with the applicant or his organisation. */
const whyRelated: Rule = (view, application, expert) =>
  relationToApplicant(view, expert.id, application) ? refusePlan('assignment.related', {}) : null;

/** The rules by name, in order. */
export const pairRules: Readonly<Record<PairRule, Rule>> = {
  field: whyOtherField,
  organisation: whyOwnOrganisation,
  municipality: whyMunicipality,
  declined: whyDeclined,
  related: whyRelated,
};

const bySomebody: readonly Rule[] = [whyOwnOrganisation, whyMunicipality, whyRelated];

/** Null when the expert may judge the applicant, whatever his subject and earlier answer, otherwise the reason. */
export function whyPairForbidden(view: View, application: Application, expert: Expert): Refusal | null {
  for (const rule of bySomebody) {
    const refusal = rule(view, application, expert);
    if (refusal) return refusal;
  }
  return null;
}

/** The same for a plan: it does not ask again who has declined this very application. The subject it asks itself. */
export function whyPlanForbids(view: View, application: Application, expert: Expert): Refusal | null {
  return whyDeclined(view, application, expert) ?? whyPairForbidden(view, application, expert);
}
