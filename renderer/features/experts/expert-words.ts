import { applicationsOfExpert } from '#shared/domain/experts/loads.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { texts } from './texts.ts';

/** Where the expert works, and how much is written down for him. */
export function usesOf(view: View, id: string): string {
  const place = view.get('organisations', view.get('experts', id)?.organisationId ?? '')?.name ?? '';
  const invitations = rowsBy(view, 'invitations', 'expertId', id).length;
  return texts.merge.uses(place, invitations, applicationsOfExpert(view, id).length);
}

/** The expert's name in full. */
export function nameOf(view: View, id: string): string {
  const expert = view.get('experts', id);
  return expert ? fullName(expert) : '';
}
