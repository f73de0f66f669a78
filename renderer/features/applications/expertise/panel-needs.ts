import { placesToFill } from '#shared/commands/expertise/replaceable.ts';
import { type ExpertNotice, reminders, wantedNotices } from '#shared/domain/expertise/wanted-notices.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import type { PanelRow } from './panel-rows.ts';
import type { PlaceOf } from './replace-dialog.tsx';

/** Places of the panels that want another expert. */
export function placesOf(view: View, rows: readonly PanelRow[], today: LocalDate): readonly PlaceOf[] {
  return rows.flatMap(({ panel: { application } }) =>
    placesToFill(view, application, today).map((place) => ({ application, place })),
  );
}

/** Reminders that the panels want now. */
export function remindersOf(view: View, rows: readonly PanelRow[], today: LocalDate): readonly ExpertNotice[] {
  return rows.flatMap(({ panel }) => reminders(view, panel.application, today));
}

/** Notices that the experts of the panels are still to get. */
export function wantedOf(view: View, rows: readonly PanelRow[]): readonly ExpertNotice[] {
  return rows.flatMap(({ panel }) => wantedNotices(view, panel.application));
}
