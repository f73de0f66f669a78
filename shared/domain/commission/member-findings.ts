import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey } from '../applications/person-key.ts';
import { profileOf } from '../profile/region-profile.ts';
import { refuseCommission } from '../refusals/commission-refusals.ts';
import { terminalStatuses } from '../statuses/status.ts';
import { whyRecused } from './recusal.ts';

const noTies = { isKin: false, isSuperior: false };

/** What the office knows already that will keep a member from voting or from sitting; nothing of it blocks. */
export function memberFindings(view: View, member: CommissionMember, today: LocalDate): readonly Refusal[] {
  if (!member.isActive) return [];
  const recusals = recusalsAhead(view, member);
  return [
    ...termFindings(member, today),
    ...(recusals.own > 0 ? [refuseCommission('member.isAttested', { count: recusals.own })] : []),
    ...(recusals.colleagues > 0 ? [refuseCommission('member.colleagues', { count: recusals.colleagues })] : []),
    ...colleagueMembers(view, member),
    ...expertFindings(view, member),
  ];
}

function termFindings({ since, until }: CommissionMember, today: LocalDate): readonly Refusal[] {
  if (until && until < today) return [refuseCommission('member.termOver', { until: formatDate(until) })];
  if (since && since > today) return [refuseCommission('member.termAhead', { since: formatDate(since) })];
  return [];
}

/** Applications under way on which he will have no vote: his own, and those of his organisation (R16, R17). */
function recusalsAhead(view: View, member: CommissionMember): { readonly own: number; readonly colleagues: number } {
  const settings = profileOf(view);
  let own = 0;
  let colleagues = 0;
  for (const application of view.all('applications')) {
    if (terminalStatuses.has(application.status)) continue;
    const code = whyRecused(member, application, noTies, settings)?.code;
    if (code === 'recusal.self') own += 1;
    if (code === 'recusal.ownOrganisation') colleagues += 1;
  }
  return { own, colleagues };
}

/** Two members of one organisation are recused from the same cases together, which costs the quorum. */
function colleagueMembers(view: View, { id, organisationId }: CommissionMember): readonly Refusal[] {
  if (organisationId === null) return [];
  const others = Array.from(view.all('members')).filter(
    (one) => one.id !== id && one.isActive && one.organisationId === organisationId,
  );
  return others.length === 0 ? [] : [refuseCommission('member.sameOrganisation', { count: others.length })];
}

/** A member who is an expert as well would vote on conclusions of his own. */
function expertFindings(view: View, member: CommissionMember): readonly Refusal[] {
  const key = nameKey(member);
  const expert = Array.from(view.all('experts')).find(
    (one) => nameKey(one) === key && (member.organisationId === null || one.organisationId === member.organisationId),
  );
  if (!expert) return [];
  return [
    refuseCommission('member.isExpert', { count: countOf(view, ({ expertIds }) => expertIds.includes(expert.id)) }),
  ];
}

function countOf(view: View, isCounted: (application: Application) => boolean): number {
  return Array.from(view.all('applications')).filter((one) => !terminalStatuses.has(one.status) && isCounted(one))
    .length;
}
