import type { InvitationModel } from '#shared/documents/invitation-model.ts';
import type { Account } from '#shared/records/account.ts';
import { fullName } from '#shared/records/common.ts';
import type { Office } from '../../office/office.ts';
import { texts } from './texts.ts';

/** What the invitation of an account prints. */
export function invitationModelOf(office: Office, account: Account, password: string): InvitationModel {
  const { view, actor } = office;
  const record = view.get('office', 'office');
  const host = view.get('users', actor.userId);
  const contact = host ? [fullName(host), host.post, host.phone, host.email] : [];
  return {
    commission: record?.commission ?? '',
    isSample: record?.isSample ?? false,
    name: fullName(account),
    role: invitedRoleName(account.role),
    place: placeOf(office, account),
    login: account.login ?? '',
    password,
    contact: contact.filter((part) => part !== ''),
    madeOn: office.today(),
  };
}

/** The name of a role as the list of those invited has it. */
export function invitedRoleName(role: Account['role']): string {
  return role === 'expert' ? texts.invitations.roles.expert : texts.invitations.roles.schoolCoordinator;
}

function placeOf({ view }: Office, account: Account): string {
  const school = view.get('organisations', account.organisationId ?? '')?.name ?? '';
  return [account.municipality, school].filter((part) => part !== '').join(', ');
}
