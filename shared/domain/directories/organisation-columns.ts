import { type ListColumns, type ListHeadings, recogniseList, widthOf } from '../intake/list-columns.ts';

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

/** How lists call the columns. */
const headings: ListHeadings<OrganisationField> = [
  ['email', /(почт|e-?mail|емейл)/u],
  ['phone', /(телефон|тел$|тел )/u],
  ['address', /(адрес|местонахожд)/u],
  ['municipality', /(муниципал|район|территори|округ|^мо$)/u],
  ['fullName', /(полное|устав)/u],
  ['name', /(кратк|сокращ|наименован|назван|организац|учрежден|^оо$|школ)/u],
];

/** How a list of organisations is read. */
export type OrganisationColumns = ListColumns<OrganisationField>;

/** Finds the head of a list of organisations: the row that names an organisation and the most else, or a lone column. */
export function recogniseOrganisations(rows: readonly (readonly string[])[]): OrganisationColumns {
  const found = recogniseList(rows, headings, (mapping) => mapping.includes('name') || mapping.includes('fullName'));
  if (found) return { ...found, mapping: withName(found.mapping) };
  const width = widthOf(rows);
  return { headRow: null, headings: Array.from({ length: width }, () => ''), mapping: firstIsName(width) };
}

/** A list that has only full names is a list of names. */
function withName(mapping: readonly (OrganisationField | null)[]): readonly (OrganisationField | null)[] {
  return mapping.includes('name') ? mapping : mapping.map((field) => (field === 'fullName' ? 'name' : field));
}

function firstIsName(width: number): readonly (OrganisationField | null)[] {
  return Array.from({ length: width }, (_, i) => (i === 0 ? 'name' : null));
}
