import type { ApplicationStatus } from '#shared/records/application.ts';
import type { Role } from '#shared/records/office.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { roleMay } from '../rights/may-act.ts';
import { type MoveKey, moveKeys, moves } from '../statuses/moves.ts';
import { allowedMoves } from '../statuses/next-steps.ts';
import { mainPath, statusNames, terminalStatuses } from '../statuses/status.ts';

/** What a role may do to an application at one stage, and who else acts there. */
export type ProcedureStage = {
  readonly status: ApplicationStatus;
  readonly own: readonly ProcedureAct[];
  /** Other roles that may act at this stage. */
  readonly others: readonly Role[];
  readonly isEnd: boolean;
};

/** An act with the status to which it leads; null when the status stays. */
export type ProcedureAct = { readonly key: MoveKey; readonly label: string; readonly to: ApplicationStatus | null };

const statuses = Object.keys(statusNames) as readonly ApplicationStatus[];

/**
 * The order of the procedure for a role in this region: stage by stage in the order of the path, from the very table of
 * transitions and rights by which the program works. Nothing of it is written twice.
 */
export function procedureOfRole(role: Role, profile: RegionProfile): readonly ProcedureStage[] {
  const order = [...mainPath, ...statuses.filter((status) => !mainPath.includes(status))];
  return order.map((status) => ({
    status,
    own: actsAt(status, role, profile),
    others: otherRoles(status, role, profile),
    isEnd: terminalStatuses.has(status),
  }));
}

/** Acts that begin an application: what the role may do before there is one. */
export function beginningsOfRole(role: Role): readonly ProcedureAct[] {
  return moveKeys.filter((key) => moves[key].from.length === 0 && roleMay(role, moves[key].act) === null).map(actOf);
}

function actsAt(status: ApplicationStatus, role: Role, profile: RegionProfile): readonly ProcedureAct[] {
  const keys = (['IN_PERSON', 'SIMPLIFIED'] as const).flatMap((form) => allowedMoves({ status, form, role, profile }));
  return [...new Set(keys)].map(actOf);
}

function actOf(key: MoveKey): ProcedureAct {
  const { label, to } = moves[key];
  return { key, label, to: to === 'SAME' || to === 'GONE' || to === 'BEFORE_ARCHIVE' ? null : to };
}

const roles: readonly Role[] = [
  'teacher',
  'schoolCoordinator',
  'coordinator',
  'operator',
  'secretary',
  'expert',
  'member',
  'chair',
];

function otherRoles(status: ApplicationStatus, role: Role, profile: RegionProfile): readonly Role[] {
  return roles.filter((other) => other !== role && actsAt(status, other, profile).length > 0);
}
