import { texts } from './texts.ts';

/** «Заявления»: the registry. */
export function ApplicationsScreen() {
  return <h1>{texts.title}</h1>;
}
