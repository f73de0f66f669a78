import { dayOf, timeOf } from './card/instants.ts';

/** «12.09.2026 14:05»: a moment where the user sits. */
export function momentOf(instant: string): string {
  return `${dayOf(instant)} ${timeOf(instant)}`;
}
