import { votesOn } from '#shared/domain/meetings/agenda.ts';
import type { AgendaItem } from '#shared/records/agenda-item.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { dropAll, put } from '../rows.ts';

/** Takes a question off the table before it was decided: votes already given on it are void. */
export function takeOff(
  view: View,
  item: AgendaItem,
  state: 'POSTPONED' | 'REMOVED',
  comment: string,
): readonly RowChange[] {
  const votes = votesOn(view, item.id).flatMap(({ id }) => dropAll(view, ['votes'], id));
  return [put(view, 'agendaItems', { ...item, state, comment }), ...votes];
}
