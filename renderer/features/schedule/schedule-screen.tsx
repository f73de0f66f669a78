import { texts } from './texts.ts';

/** «График»: who studies whose portfolio, by municipality and period, and the paper that says so. */
export function ScheduleScreen() {
  return <h1>{texts.title}</h1>;
}
