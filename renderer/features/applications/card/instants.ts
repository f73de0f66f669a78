const dates = new Intl.DateTimeFormat('ru-RU', { day: '2-digit', month: '2-digit', year: 'numeric' });
const times = new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit' });

/** «12.09.2026»: the day of a moment where the user sits. */
export function dayOf(instant: string): string {
  return dates.format(new Date(instant));
}

/** «14:05»: the time of a moment where the user sits. */
export function timeOf(instant: string): string {
  return times.format(new Date(instant));
}
