import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { lastDayOf } from '../periods/period.ts';

/**
 * «Срок проведения оценки»: the day set for the procedure (EV, S2), otherwise the last day of the period of attestation; null
 * where neither is known. An expert is told it before he agrees.
 */
export function scoreByOf(view: View, { id, period }: Pick<Application, 'id' | 'period'>): LocalDate | null {
  return view.get('procedures', id)?.scoreBy ?? (period === null ? null : lastDayOf(period));
}
