/** Which directory of places a thing is of. */
export type PlaceTable = 'organisations' | 'municipalities';

/** Fields by which a row, or a part of it, points to a place; `municipality` does so only where it is a list of ids. */
const pointers: Readonly<Record<PlaceTable, readonly string[]>> = {
  organisations: ['organisationId', 'organisationIds'],
  municipalities: ['municipalityId', 'municipalityIds', 'municipality'],
};

/** Ids of places to which the row points, anywhere in it: «Работники» name the organisation in each post. */
export function pointedIds(row: object, table: PlaceTable): readonly string[] {
  const found: string[] = [];
  visit(row, table, (ids) => found.push(...ids));
  return found;
}

/** The row with every pointer to a double led to the place that is kept; the very same row when it has none. */
export function repointed<Row extends object>(
  row: Row,
  table: PlaceTable,
  doubles: ReadonlySet<string>,
  keepId: string,
): Row {
  const touched = pointedIds(row, table).some((id) => doubles.has(id));
  if (!touched) return row;
  const lead = (id: unknown) => (typeof id === 'string' && doubles.has(id) ? keepId : id);
  // The shape stays: only ids change, each for another id.
  return replaced(row, table, lead) as Row;
}

type Lead = (id: unknown) => unknown;

function replaced(value: unknown, table: PlaceTable, lead: Lead): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, table, lead));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, part]) => {
    if (!pointers[table].includes(field)) return [field, replaced(part, table, lead)];
    if (Array.isArray(part)) return [field, [...new Set(part.map(lead))]];
    return [field, field === 'municipality' ? part : lead(part)];
  });
  return Object.fromEntries(entries);
}

function visit(value: unknown, table: PlaceTable, tell: (ids: readonly string[]) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, table, tell);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [field, part] of Object.entries(value)) {
    if (!pointers[table].includes(field)) visit(part, table, tell);
    else if (Array.isArray(part)) tell(part.filter((id) => typeof id === 'string'));
    else if (typeof part === 'string' && field !== 'municipality') tell([part]);
  }
}
