/** The problem with ids that are numbers written as texts: the solver knows texts only. Other values stay as they are. */
export function withTextIds(problem: unknown): unknown {
  if (!isFields(problem)) return problem;
  return {
    ...problem,
    experts: eachRow(problem.experts, (row) => ({ ...row, id: text(row.id), organisation: text(row.organisation) })),
    applications: eachRow(problem.applications, (row) => ({ ...row, id: text(row.id) })),
    pairs: eachRow(problem.pairs, ({ application, expert, cost }) => ({
      application: text(application),
      expert: text(expert),
      cost,
    })),
    ...(Array.isArray(problem.apart)
      ? { apart: problem.apart.map((two: unknown) => (Array.isArray(two) ? two.map(text) : two)) }
      : {}),
  };
}

/** Gives ids back as the problem has them, numbers as numbers. */
export function namedIds(problem: unknown) {
  const fields = isFields(problem) ? problem : {};
  const applications = numbersOf(fields.applications);
  const experts = numbersOf(fields.experts);
  return {
    application: (id: string) => applications.get(id) ?? id,
    expert: (id: string) => experts.get(id) ?? id,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function eachRow(rows: unknown, change: (row: Fields) => Fields): unknown {
  return Array.isArray(rows) ? rows.map((row) => (isFields(row) ? change(row) : row)) : rows;
}

function text(id: unknown): unknown {
  return typeof id === 'number' ? String(id) : id;
}

function numbersOf(rows: unknown): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const row of Array.isArray(rows) ? rows : []) {
    if (isFields(row) && typeof row.id === 'number') numbers.set(String(row.id), row.id);
  }
  return numbers;
}
