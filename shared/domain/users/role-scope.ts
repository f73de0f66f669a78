import type { Role, User } from '#shared/records/office.ts';

/** What limits the work of a role: the whole region, or the place or person of a directory that the account names. */
export type ScopeKind = 'region' | 'municipality' | 'organisation' | 'expert' | 'member' | 'self';

const kinds: Readonly<Record<Role, ScopeKind>> = {
  secretary: 'region',
  operator: 'region',
  coordinator: 'municipality',
  schoolCoordinator: 'organisation',
  hr: 'organisation',
  deputy: 'organisation',
  expert: 'expert',
  chair: 'member',
  member: 'member',
  teacher: 'self',
};

/** What an account of the role must name (domain §1.2). */
export function scopeKindOf(role: Role): ScopeKind {
  return kinds[role];
}

/** What all roles of an account must name, each once. */
export function scopeKindsOf(roles: readonly Role[]): readonly ScopeKind[] {
  return [...new Set(roles.map(scopeKindOf))];
}

/** The field of an account that holds the limit; null where the role has none of its own. */
export function scopeFieldOf(kind: ScopeKind): 'municipalityId' | 'organisationId' | 'expertId' | 'memberId' | null {
  switch (kind) {
    case 'municipality':
      return 'municipalityId';
    case 'organisation':
      return 'organisationId';
    case 'expert':
      return 'expertId';
    case 'member':
      return 'memberId';
    case 'region':
    case 'self':
      return null;
  }
}

/** Roles to which a coordinator may invite, in his own municipality (S1 §2.6). */
export const invitedRoles = ['expert', 'schoolCoordinator'] as const satisfies readonly Role[];

/** Whether a user was invited and is not simply added. */
export function isInvited(user: User): boolean {
  return user.invitedBy !== undefined;
}
