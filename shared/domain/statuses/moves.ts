import type { ApplicationStatus } from '#shared/records/application.ts';
import type { Role } from '#shared/records/office.ts';
import { endingMoves } from './ending-moves.ts';
import { expertiseMoves } from './expertise-moves.ts';
import { intakeMoves } from './intake-moves.ts';
import { meetingMoves } from './meeting-moves.ts';
import type { Move } from './move.ts';

const table = { ...intakeMoves, ...expertiseMoves, ...meetingMoves, ...endingMoves } as const;

/** Key of a move: its verb, with the outcome where one verb has two. */
export type MoveKey = keyof typeof table;

/**
 * The table of transitions of an application (domain §3.3). The commands themselves take their statuses, rights and
 * restrictions from here, and `docs/statuses.md` is made of it.
 */
export const moves: Readonly<Record<MoveKey, Move>> = table;

/** All moves in the order of the table. */
export const moveKeys = Object.keys(table) as readonly MoveKey[];

/**
 * Changes of status by commands that are no line of the table: an import passes T1 and T3 at once for applications
 * that were filed on paper; an undo takes T7 back.
 */
export const otherMoves: readonly {
  readonly command: string;
  readonly from: ApplicationStatus | null;
  readonly to: ApplicationStatus;
}[] = [
  { command: 'application.import', from: null, to: 'REGISTERING' },
  { command: 'application.undo', from: 'ACCEPTED', to: 'REGISTERED' },
];

/** Whether the move may be made from the status, for a role where that matters. */
export function isFrom(key: MoveKey, status: ApplicationStatus, role?: Role): boolean {
  return statusesOf(key, role).includes(status);
}

/** Statuses from which the move may be made. */
export function statusesOf(key: MoveKey, role?: Role): readonly ApplicationStatus[] {
  const move = moves[key];
  return (role && move.fromOfRole?.[role]) ?? move.from;
}

/** Whether a command may take an application from one status to another: what the record of stages must show. */
export function mayChangeStatus(command: string, from: ApplicationStatus | null, to: ApplicationStatus): boolean {
  const isOther = otherMoves.some((other) => other.command === command && other.from === from && other.to === to);
  return isOther || moveKeys.some((key) => isMove(moves[key], command, from, to));
}

function isMove(move: Move, command: string, from: ApplicationStatus | null, to: ApplicationStatus): boolean {
  if (!move.commands.includes(command)) return false;
  if (from === null) return move.to === to && move.from.length === 0;
  if (!move.from.includes(from)) return false;
  if (move.to === 'BEFORE_ARCHIVE') return moves.archive.from.includes(to);
  return move.to === to;
}
