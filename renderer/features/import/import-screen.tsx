import { texts } from './texts.ts';

/** «Импорт»: a journal of applications or a list of experts from a spreadsheet. */
export function ImportScreen({ what }: { readonly what: 'applications' | 'experts' }) {
  return <h1>{texts.title[what]}</h1>;
}
