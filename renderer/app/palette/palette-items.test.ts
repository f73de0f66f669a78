import { expect, test, vi } from 'vitest';
import type { ActionGroup } from '../../ui/action.ts';
import { actionItems } from './palette-items.ts';

const run = vi.fn();
const groups: readonly ActionGroup[] = [
  { title: 'Везде', actions: [{ id: 'lock', label: 'Заблокировать', shortcut: 'Ctrl+L', run }] },
  {
    title: 'Заявления',
    actions: [{ id: 'register', label: 'Зарегистрировать', permit: () => 'Ничего не выбрано.', run }],
  },
];

function labels(typed: string): readonly string[] {
  return actionItems(groups, typed).map(({ label }) => label);
}

test('actions of the screen stand before those of the window', () => {
  expect(labels('')).toEqual(['Зарегистрировать', 'Заблокировать']);
});

test('an action is found by a part of its words, in the wrong layout too', () => {
  expect(labels('блок')).toEqual(['Заблокировать']);
  expect(labels('pf,kjr')).toEqual(['Заблокировать']);
  expect(labels('рисовать')).toEqual([]);
});

test('what cannot be done is shown with its reason and is not run', () => {
  const [item] = actionItems(groups, 'регистр');
  expect(item?.refusal).toBe('Ничего не выбрано.');
  item?.run();
  expect(run).not.toHaveBeenCalled();
});
