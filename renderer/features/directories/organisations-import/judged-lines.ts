import {
  type ImportedOrganisation,
  type OrganisationFate,
  type OrganisationsPlan,
  planOrganisations,
} from '#shared/domain/directories/organisations-import.ts';
import { isTaken, type OrganisationLine } from '#shared/domain/directories/read-organisations.ts';
import type { View } from '#shared/records/view.ts';
import { texts } from './texts.ts';

/** A row of the file with what will become of it; null when it is not taken. */
export type JudgedLine = { readonly line: OrganisationLine; readonly fate: OrganisationFate | null };

/** Which rows of the file are shown. */
export type ShownLines = 'all' | 'trouble' | OrganisationFate;

/** The rows against the directory as it is now, and what loading them would change. */
export type JudgedFile = {
  readonly lines: readonly JudgedLine[];
  readonly organisations: readonly ImportedOrganisation[];
  readonly plan: OrganisationsPlan;
};

/** Judges the rows. Ids of what is new are minted once per row, so that the preview and the act agree. */
export function judgedFile(view: View, lines: readonly OrganisationLine[], idOf: (key: string) => string): JudgedFile {
  const taken = lines.filter(isTaken);
  const organisations = taken.map(({ trouble: _, ...told }) => ({
    ...told,
    newId: idOf(`organisation ${told.number}`),
    newMunicipalityId: idOf(`municipality ${told.municipality}`),
  }));
  const plan = planOrganisations(view, organisations);
  const fateByNumber = new Map(taken.map(({ number }, i) => [number, plan.fates[i] ?? null]));
  return {
    lines: lines.map((line) => ({ line, fate: fateByNumber.get(line.number) ?? null })),
    organisations: organisations.map(({ number: _, ...row }) => row),
    plan,
  };
}

/** Whether the row is shown under the tab. */
export function isShownLine({ line, fate }: JudgedLine, shown: ShownLines): boolean {
  if (shown === 'all') return true;
  return shown === 'trouble' ? line.trouble !== null : fate === shown;
}

/** What will happen to the row, in words. */
export function outcomeWords({ line, fate }: JudgedLine): string {
  const trouble = line.trouble === null ? null : texts.trouble[line.trouble];
  if (fate === null) return trouble ?? '';
  return trouble === null ? texts.fate[fate] : `${texts.fate[fate]}; ${trouble}`;
}
