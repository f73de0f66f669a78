import { describe, expect, test } from 'vitest';
import {
  fitColumns,
  orderedColumns,
  placeColumns,
  plainLayout,
  readLayout,
  withMoved,
  withShown,
  withWidth,
} from './column-layout.ts';
import { HEAD, moveCursor } from './cursor.ts';
import { emptySelection, selectedPart, toggled, withAll, withoutAll, withRange } from './selection.ts';
import type { TableColumn } from './table-column.ts';
import { browserMemory } from './table-memory.ts';
import { rowsOfArray, rowsOfPositions } from './table-rows.ts';
import { nextSort } from './table-sort.ts';
import { slotOf } from './use-slots.ts';

const rows = rowsOfArray(['a', 'b', 'c', 'd'], (row) => row);

describe('order of a table', () => {
  test('a head pressed alone orders by it only, and again turns round', () => {
    const first = nextSort([{ columnId: 'status', direction: 'descending' }], 'name', false);
    expect(first).toEqual([{ columnId: 'name', direction: 'ascending' }]);
    expect(nextSort(first, 'name', false)).toEqual([{ columnId: 'name', direction: 'descending' }]);
  });

  test('a head pressed with Shift becomes the next step, turns round, and leaves', () => {
    const byName = nextSort([], 'name', false);
    const both = nextSort(byName, 'status', true);
    expect(both.map((step) => step.columnId)).toEqual(['name', 'status']);
    const turned = nextSort(both, 'status', true);
    expect(turned[1]?.direction).toBe('descending');
    expect(nextSort(turned, 'status', true)).toEqual(byName);
  });
});

describe('selection', () => {
  test('a row is added and taken away', () => {
    const one = toggled(emptySelection, 'b');
    expect([...one]).toEqual(['b']);
    expect(toggled(one, 'b').size).toBe(0);
  });

  test('a range goes in both directions and keeps what was there', () => {
    expect([...withRange(new Set(['a']), rows, 3, 2)]).toEqual(['a', 'c', 'd']);
    expect([...withRange(emptySelection, rows, -1, 1)]).toEqual(['a', 'b']);
  });

  test('everything shown is selected and released without touching what is hidden', () => {
    const all = withAll(new Set(['hidden']), rows);
    expect(all.size).toBe(5);
    expect(selectedPart(all, rows)).toBe('all');
    expect([...withoutAll(all, rows)]).toEqual(['hidden']);
    expect(selectedPart(new Set(['hidden']), rows)).toBe('none');
    expect(selectedPart(new Set(['a']), rows)).toBe('some');
  });
});

describe('cursor', () => {
  const room = { rows: 100, columns: 5, rowsOnPage: 20 };
  const press = (key: string, isCtrl = false) => moveCursor({ position: 10, column: 2 }, { key, isCtrl }, room);

  test.each([
    ['ArrowUp', false, 9, 2],
    ['ArrowDown', false, 11, 2],
    ['ArrowLeft', false, 10, 1],
    ['ArrowRight', false, 10, 3],
    ['PageDown', false, 30, 2],
    ['PageUp', false, 0, 2],
    ['Home', false, 10, 0],
    ['End', false, 10, 4],
    ['Home', true, 0, 0],
    ['End', true, 99, 4],
  ])('%s (with Ctrl: %s) goes to row %i, column %i', (key, isCtrl, position, column) => {
    expect(press(key, isCtrl)).toEqual({ position, column });
  });

  test('above the first row is the head, and there it ends', () => {
    expect(moveCursor({ position: 0, column: 0 }, { key: 'ArrowUp', isCtrl: false }, room)?.position).toBe(HEAD);
    expect(moveCursor({ position: HEAD, column: 0 }, { key: 'ArrowUp', isCtrl: false }, room)?.position).toBe(HEAD);
  });

  test('a letter does not move it', () => {
    expect(press('f')).toBeNull();
  });
});

describe('columns', () => {
  const column = (id: string, more: Partial<TableColumn<string>> = {}): TableColumn<string> => ({
    id,
    title: id,
    width: 100,
    text: (row) => row,
    ...more,
  });
  const columns = [
    column('no'),
    column('name', { isPinned: true, isMain: true }),
    column('post'),
    column('phone', { isHiddenAtFirst: true }),
  ];
  const shownIds = (layout: Parameters<typeof placeColumns>[1]) =>
    placeColumns(columns, layout).map((p) => p.column.id);

  test('the pinned one stands first and cannot be hidden', () => {
    expect(shownIds(withShown(plainLayout, 'name', false))).toEqual(['name', 'no', 'post']);
  });

  test('a column is hidden and shown', () => {
    expect(shownIds(withShown(plainLayout, 'post', false))).toEqual(['name', 'no']);
    expect(shownIds(withShown(plainLayout, 'phone', true))).toEqual(['name', 'no', 'post', 'phone']);
  });

  test('a column moves, and a new one of a later version comes where the program has it', () => {
    const moved = withMoved(plainLayout, ['no', 'post', 'phone'], 'post', -1);
    expect(shownIds(moved)).toEqual(['name', 'post', 'no']);
    const later = [...columns, column('email')];
    expect(orderedColumns(later, moved).map((c) => c.id)).toEqual(['name', 'post', 'no', 'phone', 'email']);
  });

  test('a width stays within reason', () => {
    expect(withWidth(plainLayout, 'no', 3).widths).toEqual({ no: 44 });
    expect(placeColumns(columns, withWidth(plainLayout, 'no', 61.7))[1]).toMatchObject({
      width: 62,
      isResized: true,
      pinLeft: null,
    });
  });

  test('what is remembered comes back, and nonsense is as if nothing were remembered', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, v: string) => void kept.set(key, v),
    };
    const memory = browserMemory('screen', 'user', storage);
    expect(readLayout(memory.read())).toEqual(plainLayout);
    memory.write(withWidth(plainLayout, 'no', 80));
    expect(readLayout(memory.read()).widths).toEqual({ no: 80 });
    kept.set('screen:user', '{"order": 5, "widths": {"no": "wide"}}');
    expect(readLayout(memory.read())).toEqual(plainLayout);
    kept.set('screen:user', 'not JSON');
    expect(memory.read()).toBeNull();
  });
});

describe('rows', () => {
  test('rows of positions are found by their key', () => {
    const array = ['a', 'b', 'c'];
    const shown = rowsOfPositions(
      array,
      Uint32Array.of(2, 0),
      (row) => row,
      (key) => array.indexOf(key),
    );
    expect(shown).toMatchObject({ count: 2 });
    expect(shown.keyAt(0)).toBe('c');
    expect(shown.positionOf('a')).toBe(1);
    expect(shown.positionOf('b')).toBe(-1);
    expect(shown.keyAt(7)).toBe('');
  });
});

describe('columns in a narrow window', () => {
  const wide = (id: string, yields?: number): TableColumn<string> => ({
    id,
    title: id,
    width: 100,
    yields,
    text: (row) => row,
  });
  const columns = [wide('name'), wide('school', 9), wide('place', 2), wide('status')];
  const fitting = (room: number, layout = plainLayout) =>
    fitColumns(placeColumns(columns, layout), layout, room).map((placed) => placed.column.id);

  test('the least needed leaves first, the needed never', () => {
    expect(fitting(400)).toEqual(['name', 'school', 'place', 'status']);
    expect(fitting(350)).toEqual(['name', 'place', 'status']);
    expect(fitting(100)).toEqual(['name', 'status']);
  });

  test('what the user has shown himself stays', () => {
    expect(fitting(350, withShown(plainLayout, 'school', true))).toEqual(['name', 'school', 'status']);
  });
});

describe('elements of rows', () => {
  const slots = (from: number, count: number, cursor: number) =>
    Array.from({ length: count }, (_, i) => slotOf(from + i, cursor, 32));

  test('rows on the screen never share an element, wherever the list and the cursor are', () => {
    for (const from of [0, 7, 31, 32, 99_968]) {
      const shown = slots(from, 31, 5);
      const withCursor = from <= 5 && 5 < from + 31 ? shown : [...shown, slotOf(5, 5, 32)];
      expect(new Set(withCursor).size).toBe(withCursor.length);
    }
  });

  test("the cursor's row keeps its element while the list scrolls", () => {
    expect(slotOf(5, 5, 32)).toBe('5');
    expect(slotOf(37, 5, 32)).toBe('spare');
    expect(slotOf(37, 6, 32)).toBe('5');
  });
});
