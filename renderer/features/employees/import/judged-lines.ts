import {
  type EmployeeFate,
  type EmployeesPlan,
  type ImportedEmployee,
  planEmployees,
} from '#shared/domain/employees/import/employees-import.ts';
import { placeFinder } from '#shared/domain/employees/import/place-of-line.ts';
import { type EmployeeLine, isWhole } from '#shared/domain/employees/import/read-employees.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import { texts } from './texts.ts';

/** A row of the file with what will become of it; the fate is null when the row is not taken. */
export type JudgedLine = {
  readonly line: EmployeeLine;
  readonly organisation: string;
  readonly fate: EmployeeFate | null;
  /** What is wrong, in words. */
  readonly remarks: readonly string[];
};

/** Which rows of the file are shown. */
export type ShownLines = 'all' | 'trouble' | 'new' | 'changed' | 'same';

/** The rows against the cards as they are now, and what loading them would change. */
export type JudgedFile = {
  readonly lines: readonly JudgedLine[];
  readonly employees: readonly ImportedEmployee[];
  readonly plan: EmployeesPlan;
};

type Rules = {
  /** The organisation of rows that name none. */
  readonly offered: Organisation | null;
  /** Whether the user may fill in cards of an organisation. */
  readonly mayFill: (organisation: Organisation) => boolean;
  readonly mayFillCard: (employee: Employee) => boolean;
  /** Ids of what is new are minted once per row, so that the preview and the act agree. */
  readonly idOf: (key: string) => string;
};

/** Judges the rows of a list of workers. */
export function judgedFile(
  view: View,
  lines: readonly EmployeeLine[],
  { offered, mayFill, mayFillCard, idOf }: Rules,
): JudgedFile {
  const find = placeFinder(view, offered);
  const placed = lines.map((line) => ({ line, place: find(line) }));
  const taken = placed.flatMap(({ line, place }) =>
    isWhole(line) && typeof place !== 'string' && mayFill(place) ? [{ line, place }] : [],
  );
  const employees = taken.map(({ line, place }) => imported(line, place.id, idOf));
  const plan = planEmployees(view, employees, mayFillCard);
  const fates = new Map(taken.map(({ line }, i) => [line.number, plan.fates[i] ?? null]));
  return {
    employees,
    plan,
    lines: placed.map(({ line, place }): JudgedLine => {
      const fate = fates.get(line.number) ?? null;
      const isNamed = typeof place !== 'string';
      const where = isNamed ? (mayFill(place) ? [] : [texts.otherPlace]) : [texts.noOrganisation[place]];
      const remarks = [...line.troubles.map((trouble) => texts.trouble[trouble]), ...where];
      return { line, fate, remarks, organisation: isNamed ? place.name : line.organisation };
    }),
  };
}

function imported(line: EmployeeLine, organisationId: string, idOf: (key: string) => string): ImportedEmployee {
  const { number, municipality: _, organisation: __, troubles: ___, ...told } = line;
  return { ...told, organisationId, newId: idOf(`card ${number}`), newPostId: idOf(`post ${number}`) };
}

/** Whether nothing is taken of a row though it can be read. */
export function isLeftOut(fate: EmployeeFate | null): boolean {
  return fate === 'dismissed' || fate === 'several';
}

/** Whether the row is shown under the tab. */
export function isShownLine(judged: JudgedLine, shown: ShownLines): boolean {
  if (shown === 'all') return true;
  return shown === 'trouble' ? judged.remarks.length > 0 || isLeftOut(judged.fate) : judged.fate === shown;
}

/** What will happen to the row, in words. */
export function outcomeWords({ fate, remarks }: JudgedLine): string {
  return [...(fate === null ? [] : [texts.fate[fate]]), ...remarks].join('; ');
}
