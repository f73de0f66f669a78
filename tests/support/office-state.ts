import type { DecideContext } from '#shared/commands/command.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Role } from '#shared/records/office.ts';
import type { RowChange, TableName, Tables } from '#shared/records/tables.ts';
import { tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';

/** Rows to begin with, by table. */
export type Rows = { readonly [T in TableName]?: readonly Tables[T][] };

/** A small office in memory for tests of rules and commands. */
export type OfficeState = View & { apply(changes: readonly RowChange[]): void };

/** An office of Tomsk with one secretary, two municipalities, two schools in each, and what the test adds. */
export function officeState(rows: Rows = {}): OfficeState {
  const tables = new Map<TableName, Map<string, { readonly id: string }>>();
  const revisions = new Map<TableName, number>();
  for (const table of tableNames) {
    const all = [...(basis[table] ?? []), ...(rows[table] ?? [])];
    tables.set(table, new Map(all.map((row) => [row.id, row])));
  }
  const of = <T extends TableName>(table: T) => tables.get(table) as Map<string, Tables[T]>;
  return {
    get: (table, id) => of(table).get(id),
    all: (table) => of(table).values(),
    count: (table) => of(table).size,
    revision: (table) => revisions.get(table) ?? 0,
    apply(changes) {
      for (const change of changes) {
        revisions.set(change.table, (revisions.get(change.table) ?? 0) + 1);
        if (change.after === null) tables.get(change.table)?.delete(change.id);
        else tables.get(change.table)?.set(change.id, change.after);
      }
    },
  };
}

const basis: Rows = {
  office: [
    {
      id: 'office',
      commission: 'Комиссия',
      region: 'tomsk',
      isSample: false,
      createdAt: '2026-01-01T00:00:00Z' as Instant,
    },
  ],
  users: [
    aUser('secretary', 'secretary', 'г. Томск'),
    aUser('operator', 'operator', 'г. Томск'),
    aUser('coordinator', 'coordinator', 'Асиновский район'),
  ],
  municipalities: [
    { id: 'tomsk', name: 'г. Томск' },
    { id: 'asino', name: 'Асиновский район' },
  ],
  organisations: [
    { id: 'school-1', name: 'МАОУ СОШ № 1', municipalityId: 'tomsk' },
    { id: 'school-2', name: 'МАОУ СОШ № 2', municipalityId: 'tomsk' },
    { id: 'school-3', name: 'МАОУ гимназия № 3', municipalityId: 'asino' },
    { id: 'school-4', name: 'МБОУ ООШ № 4', municipalityId: 'asino' },
  ],
};

function aUser(id: string, role: Role, municipality: string) {
  return {
    id,
    role,
    municipality,
    lastName: 'Моисеева',
    firstName: 'Лариса',
    patronymic: 'Геннадьевна',
    post: 'секретарь',
    phone: '',
    email: '',
  };
}

/** An application of Томск, filed on 1 September 2026 and waiting for registration, unless said otherwise. */
export function anApplication(fields: Partial<Application> = {}): Application {
  return {
    id: 'a1',
    lastName: 'Баязитов',
    firstName: 'Дамир',
    patronymic: 'Хакимджанович',
    systemNo: 1,
    registrationNo: null,
    registeredOn: null,
    epguNo: null,
    status: 'REGISTERING',
    stages: [],
    receivedAt: '2026-09-01' as LocalDate,
    municipalityId: 'tomsk',
    organisationId: 'school-1',
    post: 'учитель',
    subject: 'химия',
    heldCategory: 'FIRST',
    heldUntil: null,
    claimedCategory: 'HIGHEST',
    form: 'IN_PERSON',
    phone: '',
    email: '',
    note: '',
    period: null,
    expertIds: [],
    remarks: [],
    intakeRefusal: null,
    ...fields,
  };
}

/** A chemistry teacher of another school of Томск with room for ten applications, unless said otherwise. */
export function anExpert(fields: Partial<Expert> = {}): Expert {
  return {
    id: 'e1',
    lastName: 'Якушева',
    firstName: 'Анна',
    patronymic: 'Антоновна',
    municipalityId: 'tomsk',
    organisationId: 'school-2',
    post: 'учитель',
    subject: 'химия',
    category: 'HIGHEST',
    phone: '',
    email: '',
    loadLimit: 10,
    ...fields,
  };
}

/** The secretary acting on 21 November 2026, or another role. */
export function acting(role: Role = 'secretary'): DecideContext {
  return {
    actor: { userId: role, role },
    at: '2026-11-21T05:00:00.000Z' as Instant,
    today: '2026-11-21' as LocalDate,
  };
}
