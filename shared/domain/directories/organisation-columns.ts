import { plainWords } from '../intake/text.ts';

/** Fields of an organisation that a list may carry. */
export const organisationFields = ['name', 'fullName', 'municipality', 'address', 'phone', 'email'] as const;
/** A field of an organisation that a list may carry. */
export type OrganisationField = (typeof organisationFields)[number];

/** Names of the fields as columns show them. */
export const organisationFieldNames: Readonly<Record<OrganisationField, string>> = {
  name: 'Краткое название',
  fullName: 'Полное название по Уставу',
  municipality: 'Муниципалитет',
  address: 'Адрес',
  phone: 'Телефон',
  email: 'Электронная почта',
};

/** How lists call the columns: beginnings of words, tried in this order; the first that fits gives the field. */
const headings: readonly (readonly [OrganisationField, RegExp])[] = [
  ['email', /(почт|e-?mail|емейл)/u],
  ['phone', /(телефон|тел$|тел )/u],
  ['address', /(адрес|местонахожд)/u],
  ['municipality', /(муниципал|район|территори|округ|^мо$)/u],
  ['fullName', /(полное|устав)/u],
  ['name', /(кратк|сокращ|наименован|назван|организац|учрежден|^оо$|школ)/u],
];

/** How a table is read: where its head stands (null when there is none), and the field of each column. */
export type OrganisationColumns = {
  readonly headRow: number | null;
  readonly headings: readonly string[];
  readonly mapping: readonly (OrganisationField | null)[];
};

/** Titles and stamps above a list take up to so many rows. */
const SEARCHED = 30;

/** Finds the head of a list of organisations: the first row that names an organisation and one thing more, or a lone column. */
export function recogniseOrganisations(rows: readonly (readonly string[])[]): OrganisationColumns {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  let best: OrganisationColumns | null = null;
  for (const [headRow, row] of rows.slice(0, SEARCHED).entries()) {
    const mapping = mappingOf(Array.from({ length: width }, (_, i) => row[i] ?? ''));
    if (!mapping.includes('name')) continue;
    if (best && count(mapping) <= count(best.mapping)) continue;
    best = { headRow, headings: Array.from({ length: width }, (_, i) => row[i] ?? ''), mapping };
  }
  return best ?? { headRow: null, headings: Array.from({ length: width }, () => ''), mapping: firstIsName(width) };
}

function mappingOf(row: readonly string[]): readonly (OrganisationField | null)[] {
  const given = new Set<OrganisationField>();
  const mapping = row.map((heading) => {
    const words = plainWords(heading);
    // A long text is a row of the list, not the name of a column.
    if (words === '' || words.length > 60 || /\d/.test(words)) return null;
    const found = headings.find(([field, pattern]) => !given.has(field) && pattern.test(words))?.[0] ?? null;
    if (found) given.add(found);
    return found;
  });
  return given.has('name') ? mapping : mapping.map((field) => (field === 'fullName' ? 'name' : field));
}

function firstIsName(width: number): readonly (OrganisationField | null)[] {
  return Array.from({ length: width }, (_, i) => (i === 0 ? 'name' : null));
}

function count(mapping: readonly (OrganisationField | null)[]): number {
  return mapping.filter((field) => field !== null).length;
}
