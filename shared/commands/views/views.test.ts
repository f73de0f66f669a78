import { describe, expect, test } from 'vitest';
import type { Role } from '#shared/records/office.ts';
import type { SavedView } from '#shared/records/saved-view.ts';
import { acting, officeState } from '#tests/support/office-state.ts';
import { dropView } from './drop-view.ts';
import { saveView, VIEW_LIMIT } from './save-view.ts';

const settings: SavedView['settings'] = {
  filter: { status: ['REGISTERED'] },
  cells: [{ column: 'subject', text: 'химия' }],
  order: [{ column: 'name', direction: 'ascending' }],
  columns: { order: [], hidden: ['post'], shown: [], widths: { name: 300 } },
  groupBy: 'municipality',
  density: 'compact',
};

function aView(fields: Partial<SavedView> = {}): SavedView {
  return { id: 'v1', ownerId: 'secretary', name: 'На заседание 05.12', isShared: false, settings, ...fields };
}

function argsOf({ ownerId: _, ...args }: SavedView) {
  return args;
}

function save(fields: Partial<SavedView>, rows: readonly SavedView[] = [], role: Role = 'secretary') {
  return saveView.decide(officeState({ savedViews: rows }), argsOf(aView(fields)), acting(role));
}

function codeOf(decision: ReturnType<typeof save>): string | null {
  return decision.ok ? null : decision.error.code;
}

describe('a view is kept', () => {
  test('as it was arranged, for the one who saved it, without blanks around its name', () => {
    const decision = save({ name: '  На заседание 05.12 ' }, [], 'coordinator');
    const after = aView({ ownerId: 'coordinator' });
    expect(decision).toEqual({
      ok: true,
      value: { changes: [{ table: 'savedViews', id: 'v1', before: null, after }] },
    });
  });

  test('in place of one’s own', () => {
    const decision = save({ name: 'Другое' }, [aView()]);
    expect(decision.ok && decision.value.changes[0]).toMatchObject({ before: aView(), after: { name: 'Другое' } });
  });

  test('but not in place of another’s, shared or not', () => {
    expect(codeOf(save({}, [aView({ ownerId: 'operator', isShared: true })]))).toBe('view.notOwner');
  });

  test('but not twice under one name, whatever the capitals', () => {
    const other = aView({ id: 'v2', name: 'Мои просроченные' });
    expect(codeOf(save({ name: 'мои Просроченные' }, [other]))).toBe('view.nameTaken');
    expect(codeOf(save({ name: 'Мои просроченные' }, [{ ...other, ownerId: 'operator' }]))).toBeNull();
  });

  test('but not when nothing has changed', () => {
    expect(codeOf(save({}, [aView()]))).toBe('view.same');
  });

  test('but not without end', () => {
    const many = Array.from({ length: VIEW_LIMIT }, (_, i) => aView({ id: `k${i}`, name: `Вид ${i}` }));
    expect(codeOf(save({}, many))).toBe('view.tooMany');
    expect(codeOf(save({}, many.slice(1)))).toBeNull();
  });
});

describe('a view is removed', () => {
  const drop = (saved: SavedView | null, role: Role = 'secretary') =>
    dropView.decide(officeState({ savedViews: saved ? [saved] : [] }), { id: 'v1' }, acting(role));

  test('by its owner', () => {
    expect(drop(aView())).toEqual({
      ok: true,
      value: { changes: [{ table: 'savedViews', id: 'v1', before: aView(), after: null }] },
    });
  });

  test('by the secretary, when everybody sees it', () => {
    expect(drop(aView({ ownerId: 'operator', isShared: true })).ok).toBe(true);
  });

  test('by nobody else', () => {
    expect(drop(aView({ ownerId: 'operator' }))).toMatchObject({ ok: false, error: { code: 'view.notOwner' } });
    expect(drop(aView({ isShared: true }), 'operator')).toMatchObject({ ok: false, error: { code: 'view.notOwner' } });
  });

  test('once', () => {
    expect(drop(null)).toMatchObject({ ok: false, error: { code: 'view.gone' } });
  });
});
