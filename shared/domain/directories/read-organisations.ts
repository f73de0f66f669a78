import { checkEmail } from '../checks/check-contacts.ts';
import { municipalityName, organisationName, placeKey } from '../intake/place-name.ts';
import { cleanText, clip } from '../intake/text.ts';
import type { OrganisationColumns, OrganisationField } from './organisation-columns.ts';

/** Why a row of a list is not taken, or is taken without something. */
export type OrganisationTrouble = 'noName' | 'noMunicipality' | 'repeated' | 'badEmail';

/** A row of a list of organisations, by its number in the file. */
export type OrganisationLine = {
  readonly number: number;
  readonly name: string;
  readonly fullName: string;
  readonly municipality: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** Null when everything is right. With `badEmail` the row is taken without the address. */
  readonly trouble: OrganisationTrouble | null;
};

/** Whether the row goes to the directory. */
export function isTaken({ trouble }: OrganisationLine): boolean {
  return trouble === null || trouble === 'badEmail';
}

/**
 * Rows of a list of organisations. A row that names no municipality belongs to the given one. The same organisation twice
 * in the file is taken once.
 */
export function readOrganisations(
  rows: readonly (readonly string[])[],
  { headRow, mapping }: OrganisationColumns,
  municipality: string,
): readonly OrganisationLine[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index): readonly OrganisationLine[] => {
    if ((headRow !== null && index <= headRow) || row.every((cell) => cell.trim() === '')) return [];
    const line = readLine(index + 1, (field) => row[mapping.indexOf(field)] ?? '', municipality);
    const key = `${placeKey(line.municipality)}|${placeKey(line.name)}`;
    if (!isTaken(line)) return [line];
    if (seen.has(key)) return [{ ...line, trouble: 'repeated' }];
    seen.add(key);
    return [line];
  });
}

function readLine(number: number, textOf: (field: OrganisationField) => string, offered: string): OrganisationLine {
  const fullName = clip(organisationName(textOf('fullName')), 1000);
  const name = organisationName(textOf('name')) || clip(fullName, 400);
  const municipality = municipalityName(textOf('municipality')) || offered;
  const email = clip(cleanText(textOf('email')), 200);
  const isEmail = checkEmail(email).length === 0;
  return {
    number,
    name,
    fullName: fullName === name ? '' : fullName,
    municipality,
    address: clip(cleanText(textOf('address')), 500),
    phone: clip(cleanText(textOf('phone')), 100),
    email: isEmail ? email : '',
    trouble: troubleOf(name, municipality, isEmail),
  };
}

function troubleOf(name: string, municipality: string, isEmail: boolean): OrganisationTrouble | null {
  if (name === '') return 'noName';
  if (municipality === '') return 'noMunicipality';
  return isEmail ? null : 'badEmail';
}
