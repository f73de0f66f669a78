import { describe, expect, test } from 'vitest';
import { castVote } from '#shared/commands/meeting/cast-vote.ts';
import { openMeeting } from '#shared/commands/meeting/open-meeting.ts';
import type { Absence } from '#shared/records/absence.ts';
import { type TableName, tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { anApplication, type OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done } from '#tests/support/procedure.ts';
import type { Actor } from '../actor.ts';
import { seen } from './seen.ts';
import { seenHistory } from './seen-history.ts';
import { seenView } from './seen-view.ts';

const rows = { personal: [{ id: 'a1', snils: '11223344595' }], counters: [{ id: 'registration', next: 5 }] };

/** The office in session, with an application of another municipality beside. */
function inSession(): OfficeState {
  const office = broughtTo('AK_SESSION', rows);
  const foreign = anApplication({
    id: 'a2',
    systemNo: 2,
    lastName: 'Асинова',
    municipalityId: 'asino',
    organisationId: 'school-3',
  });
  office.apply([{ table: 'applications', id: 'a2', before: null, after: foreign }]);
  done(office, openMeeting, { meetingId: 'z1', presentIds: ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6'] });
  done(office, castVote, { applicationId: 'a1', memberId: 'k0', choice: 'FOR' });
  return office;
}

const actorOf = (office: OfficeState, userId: string): Actor => ({
  userId,
  role: office.get('users', userId)?.role ?? 'teacher',
});

const everybody = [
  'secretary',
  'operator',
  'coordinator',
  'tomsk-coordinator',
  'school',
  'other-school',
  'hr',
  'deputy',
  'expert-1',
  'expert-3',
  'chair',
  'member',
  'teacher',
  'other-teacher',
];

/** What each role may never read, as «table.field»; `*` is the whole table. */
const forbidden: readonly (readonly [userId: string, fields: readonly string[]])[] = [
  ['tomsk-coordinator', ['votes.*', 'members.*', 'counters.*']],
  [
    'school',
    ['applications.note', 'applications.remarks', 'applications.expertIds', 'votes.*', 'invitations.*', 'counters.*'],
  ],
  [
    'hr',
    ['applications.note', 'applications.phone', 'applications.expertIds', 'conclusions.*', 'scoreSheets.*', 'votes.*'],
  ],
  ['deputy', ['personal.*', 'applications.phone', 'conclusions.*', 'votes.*', 'invitations.*']],
  [
    'expert-1',
    ['personal.*', 'applications.note', 'applications.remarks', 'applications.intakeRefusal', 'votes.*', 'members.*'],
  ],
  ['expert-3', ['applications.*', 'personal.*', 'invitations.*', 'conclusions.*', 'votes.*']],
  ['member', ['personal.*', 'applications.phone', 'applications.email', 'applications.note', 'applications.expertIds']],
  [
    'teacher',
    [
      'applications.note',
      'applications.remarks',
      'applications.expertIds',
      'votes.*',
      'scoreSheets.*',
      'invitations.*',
    ],
  ],
  ['other-teacher', ['applications.*', 'personal.*', 'conclusions.*', 'meetings.*', 'votes.*']],
];

test.each(forbidden)('%s reads nothing of what is not his', (userId, fields) => {
  const office = inSession();
  const view = seenView(office, actorOf(office, userId));
  for (const place of fields) {
    const [name = '', field = ''] = place.split('.');
    const table = name as TableName;
    expect(office.count(table), `something to hide in ${table}`).toBeGreaterThan(0);
    for (const row of view.all(table)) {
      if (field === '*') throw new Error(`${userId} sees ${table}/${row.id}`);
      expect(emptied(row, field), place).toBe(true);
    }
  }
});

function emptied(row: object, field: string): boolean {
  const value = Object.entries(row).find(([name]) => name === field)?.[1];
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

describe.each(everybody)('as %s', (userId) => {
  test('each table holds just the rows of its rule, each row found by its id, and the count is theirs', () => {
    const office = inSession();
    const actor = actorOf(office, userId);
    const view = seenView(office, actor);
    for (const table of tableNames) {
      const expected = [...office.all(table)].filter((row) => seen(office, actor, table, row as never) !== null);
      const shown = [...view.all(table)];
      expect(
        shown.map(({ id }) => id),
        table,
      ).toEqual(expected.map(({ id }) => id));
      expect(view.count(table), table).toBe(expected.length);
      for (const row of office.all(table)) {
        expect(view.get(table, row.id) ?? null, table).toBe(shown.find(({ id }) => id === row.id) ?? null);
      }
    }
  });

  test('what is hidden of a row reads as empty of its kind, so that no screen falls over it', () => {
    const office = inSession();
    const view = seenView(office, actorOf(office, userId));
    for (const table of tableNames) {
      for (const row of view.all(table)) {
        const whole = Object.entries(office.get(table, row.id) ?? {});
        const given = new Map<string, unknown>(Object.entries(row));
        for (const [field, value] of whole) {
          if (Array.isArray(value)) expect(Array.isArray(given.get(field)), `${table}.${field}`).toBe(true);
          if (typeof value === 'string') expect(typeof (given.get(field) ?? ''), `${table}.${field}`).toBe('string');
        }
      }
    }
  });
});

test('the office reads the rows themselves, at no cost', () => {
  const office = inSession();
  expect(seenView(office, { userId: 'secretary', role: 'secretary' })).toBe(office);
  expect(seenView(office, { userId: 'operator', role: 'operator' })).toBe(office);
});

test('a coordinator reads the very rows of his municipality', () => {
  const office = inSession();
  const view = seenView(office, { userId: 'coordinator', role: 'coordinator' });
  expect([...view.all('applications')].map(({ id }) => id)).toEqual(['a2']);
  expect(view.get('applications', 'a2')).toBe(office.get('applications', 'a2'));
  expect(view.get('applications', 'a1')).toBeUndefined();
});

describe('what changes', () => {
  const expert: Actor = { userId: 'expert-3', role: 'expert' };

  test('is seen at once, and the revision says so, also where another table decides', () => {
    const office = inSession();
    const view = seenView(office, expert);
    expect([...view.all('applications')]).toEqual([]);
    const before = view.revision('applications');
    const invited = {
      ...must(office, 'invitations', 'a1:e1:1'),
      id: 'a1:e3:1',
      expertId: 'e3',
      state: 'INVITED' as const,
    };
    office.apply([{ table: 'invitations', id: invited.id, before: null, after: invited }]);
    expect(view.revision('applications')).toBeGreaterThan(before);
    expect([...view.all('applications')].map(({ id }) => id)).toEqual(['a1']);
    expect(view.get('applications', 'a1')?.lastName).toBe('Баязитов');
  });

  test('does not make other rows new ones: lists are not drawn again for nothing', () => {
    const office = inSession();
    const view = seenView(office, { userId: 'school', role: 'schoolCoordinator' });
    const first = view.get('applications', 'a1');
    const foreign = must(office, 'applications', 'a2');
    office.apply([{ table: 'applications', id: 'a2', before: foreign, after: { ...foreign, note: 'иное' } }]);
    expect(view.get('applications', 'a1')).toBe(first);
    const list = view.all('applications');
    expect(view.all('applications')).toBe(list);
  });

  test('of a neighbour is noticed where rows are judged by their neighbours', () => {
    const office = broughtTo('IN_EXPERTISE');
    const view = seenView(office, { userId: 'expert-1', role: 'expert' });
    expect(view.get('invitations', 'a1:e2:1')?.state).toBe('CONFIRMED');
    const own = must(office, 'invitations', 'a1:e1:1');
    office.apply([{ table: 'invitations', id: own.id, before: own, after: { ...own, state: 'REPLACED' } }]);
    expect(view.get('invitations', 'a1:e2:1')).toBeUndefined();
    expect(view.get('invitations', 'a1:e1:1')?.state).toBe('REPLACED');
  });

  test('of the account moves the limits with it', () => {
    const office = inSession();
    const view = seenView(office, { userId: 'coordinator', role: 'coordinator' });
    expect([...view.all('applications')].map(({ id }) => id)).toEqual(['a2']);
    const user = must(office, 'users', 'coordinator');
    office.apply([{ table: 'users', id: user.id, before: user, after: { ...user, municipalityId: 'tomsk' } }]);
    expect([...view.all('applications')].map(({ id }) => id)).toEqual(['a1']);
  });
});

describe('the history of an application', () => {
  const change = (table: string, field: string) => ({ table, field, before: 'было', after: 'стало' });
  const entry = {
    commandId: 'c1',
    seq: 1,
    command: 'application.edit',
    at: '2026-11-21T05:00:00.000Z' as never,
    by: 'operator',
    reason: 'звонок из больницы',
    changes: [change('applications', 'note'), change('applications', 'post'), change('personal', 'snils')],
  };
  const read = (office: View, userId: string, role: Actor['role']) =>
    seenHistory(office, { userId, role }, 'a1', [entry]).map(({ changes, reason }) => ({
      fields: changes.map(({ table, field }) => `${table}.${field}`),
      reason,
    }));

  test('is whole for the office and for the coordinator of the municipality', () => {
    const office = inSession();
    const whole = [{ fields: ['applications.note', 'applications.post', 'personal.snils'], reason: entry.reason }];
    expect(read(office, 'secretary', 'secretary')).toEqual(whole);
    expect(read(office, 'tomsk-coordinator', 'coordinator')).toEqual(whole);
  });

  test('tells an expert and a teacher only of what they see, without the office’s reasons', () => {
    const office = inSession();
    expect(read(office, 'expert-1', 'expert')).toEqual([{ fields: ['applications.post'], reason: null }]);
    expect(read(office, 'teacher', 'teacher')).toEqual([
      { fields: ['applications.post', 'personal.snils'], reason: null },
    ]);
  });

  test('is nobody else’s', () => {
    const office = inSession();
    expect(read(office, 'coordinator', 'coordinator')).toEqual([]);
    expect(read(office, 'other-teacher', 'teacher')).toEqual([]);
    expect(seenHistory(office, { userId: 'teacher', role: 'teacher' }, 'gone', [entry])).toEqual([]);
    expect(
      seenHistory(office, { userId: 'teacher', role: 'teacher' }, 'a1', [
        { ...entry, changes: [change('nowhere', 'x')] },
      ]),
    ).toEqual([]);
  });

  test('the history of an expert tells his coordinator of absences that stand, himself of no relation, strangers of nothing', () => {
    const office = inSession();
    const absence = { id: 'x1', expertId: 'e1', from: '2025-07-01', to: '2025-07-02', reason: '' } as Absence;
    office.apply([{ table: 'absences', id: 'x1', before: null, after: absence }]);
    const told = (table: string, rowId: string, field: string) => ({ table, rowId, field, before: null, after: 'x' });
    const changes = [
      told('experts', 'e1', 'post'),
      told('absences', 'x1', 'from'),
      told('absences', 'gone', 'from'),
      told('expertRelations', 'r', 'kind'),
    ];
    const read = (userId: string, role: Actor['role']) =>
      seenHistory(office, { userId, role }, 'e1', [{ ...entry, changes }])
        .flatMap((one) => one.changes)
        .map(({ table, rowId }) => `${table}.${rowId}`);
    expect(read('operator', 'operator')).toHaveLength(4);
    expect(read('tomsk-coordinator', 'coordinator')).toEqual(['experts.e1', 'absences.x1']);
    expect(read('coordinator', 'coordinator')).toEqual([]);
  });
});

function must<T extends TableName>(office: OfficeState, table: T, id: string) {
  const row = office.get(table, id);
  if (!row) throw new Error(`no ${table} ${id}`);
  return row;
}
