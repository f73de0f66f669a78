import type { RowChange, TableName } from '#shared/records/tables.ts';

/** Tables whose rows have the id of what the history is of: the application, the worker, the row of a directory. */
const ownRows: ReadonlySet<TableName> = new Set([
  'applications',
  'personal',
  'dossiers',
  'filings',
  'personalViews',
  'personForms',
  'procedures',
  'conclusionChecks',
  'portfolios',
  'archives',
  'categories',
  'experts',
  'employees',
  'employeePersonal',
  'employeeRecords',
  'organisations',
  'municipalities',
  'directoryWords',
  'intakeReasons',
  'productionYears',
  'closedPeriods',
  'scoreTemplates',
  'members',
  'officeProfiles',
]);

/** Tables of rows that belong to an application and name it. Votes are not among them: how a member voted is the meeting's. */
const rowsOf: ReadonlySet<TableName> = new Set([
  'infoRequests',
  'notices',
  'internalNotes',
  'withdrawals',
  'invitations',
  'scoreSheets',
  'conclusions',
  'agendaItems',
  'decisions',
  'attachments',
  'messages',
]);

/** Tables of rows that belong to an expert and name him. */
const ofExpert: ReadonlySet<TableName> = new Set(['absences', 'expertRelations']);

/** What a history does not repeat: the marks of a sheet, which are written at every stroke and kept by version. */
const leftOut: Readonly<Partial<Record<TableName, ReadonlySet<string>>>> = {
  scoreSheets: new Set(['marks', 'notApplicable', 'recommendations']),
};

/** The application, the worker or the expert to whose history the change of a row belongs; null for rows of none. */
export function applicationOf({ table, id, before, after }: RowChange): string | null {
  if (ownRows.has(table)) return id;
  const row = after ?? before;
  if (ofExpert.has(table)) return row && 'expertId' in row ? (row.expertId ?? null) : null;
  if (!rowsOf.has(table)) return null;
  return row && 'applicationId' in row ? row.applicationId : null;
}

/** Whether the changes of this field are told. Ids tell nothing to people. */
export function isTold(table: TableName, field: string): boolean {
  return (
    field !== 'id' &&
    field !== 'applicationId' &&
    !(ofExpert.has(table) && field === 'expertId') &&
    leftOut[table]?.has(field) !== true
  );
}
