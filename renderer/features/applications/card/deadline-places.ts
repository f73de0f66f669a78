/** Near the ends the words of today slide along their tick, so that they stay both at it and inside the bar. */
const EDGE = 0.25;

/** As far as this from the filing the words of today would touch its words in the narrowest window. */
const FILED_REACH = 0.33;

/** Which part of the words stands left of a tick at this part of the bar: half, none at its start, all at its end. */
export function wordsShift(part: number): number {
  if (part < EDGE) return (part / EDGE) * 0.5;
  return part > 1 - EDGE ? 1 - ((1 - part) / EDGE) * 0.5 : 0.5;
}

/** Whether the words of the filing go below the bar, to make room for those of today. */
export function filedYields(part: number): boolean {
  return part < FILED_REACH;
}
