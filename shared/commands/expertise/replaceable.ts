import { freePlaces, invitationsOf } from '#shared/domain/expertise/panel.ts';
import { isIdle, isSilent } from '#shared/domain/expertise/panel-state.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { holdsPlace, whyPlaceTaken } from './replace-place.ts';

/** Why a place may be given to another: idle (E5), no answer in time (C2), declined or expired and free, or just at work. */
export type ReplaceableWhy = 'IDLE' | 'SILENT' | 'FREE' | 'AT_WORK';

/** A place on a panel that can be given to another expert. */
export type ReplaceablePlace = { readonly invitation: Invitation; readonly why: ReplaceableWhy };

/** Places of an application that `application.replaceExpert` may fill now; each free place is named once. */
export function replaceablePlaces(view: View, application: Application, today: LocalDate): readonly ReplaceablePlace[] {
  if (!isFrom('replaceExpert', application.status)) return [];
  const all = invitationsOf(view, application.id);
  const held = all.filter(holdsPlace).map((invitation) => ({ invitation, why: whyOf(view, invitation, today) }));
  return [...held, ...placesLeftFree(view, application.id, all)];
}

/** Places that want another expert: not those of experts who are at work. */
export function placesToFill(view: View, application: Application, today: LocalDate): readonly ReplaceablePlace[] {
  return replaceablePlaces(view, application, today).filter(({ why }) => why !== 'AT_WORK');
}

function whyOf(view: View, invitation: Invitation, today: LocalDate): ReplaceableWhy {
  if (isIdle(view, invitation, today)) return 'IDLE';
  return isSilent(invitation, today) ? 'SILENT' : 'AT_WORK';
}

/** The latest of those that came to nothing, as many as places are free. */
function placesLeftFree(view: View, applicationId: string, all: readonly Invitation[]): readonly ReplaceablePlace[] {
  const gone = all.filter((one) => !holdsPlace(one) && whyPlaceTaken(view, one) === null);
  const free = freePlaces(view, applicationId);
  const ofPanel = free > 0 ? gone.filter(({ isExtra }) => !isExtra).slice(-free) : [];
  const extra = gone.filter(({ isExtra }) => isExtra).slice(-1);
  return [...ofPanel, ...extra].map((invitation) => ({ invitation, why: 'FREE' }));
}
