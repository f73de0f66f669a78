import { texts } from './texts.ts';

/** «Эксперты»: who studies portfolios, and how much work each has. */
export function ExpertsScreen() {
  return <h1>{texts.title}</h1>;
}
