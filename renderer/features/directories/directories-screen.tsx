import { texts } from './texts.ts';

/** «Справочники»: for now the forms of words that documents print. */
export function DirectoriesScreen() {
  return <h1>{texts.title}</h1>;
}
