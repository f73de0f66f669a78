import { expect, test } from 'vitest';
import { ariaShortcut, isPressed, type PressedKeys, shortcutText } from './shortcut.ts';

function pressed(keys: Partial<PressedKeys>): PressedKeys {
  return { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...keys };
}

test('a letter is a key, so a shortcut works in the Russian layout', () => {
  expect(isPressed('Ctrl+K', pressed({ key: 'л', code: 'KeyK', ctrlKey: true }))).toBe(true);
  expect(isPressed('Ctrl+K', pressed({ key: 'k', code: 'KeyK' }))).toBe(false);
  expect(isPressed('Alt+1', pressed({ key: '1', code: 'Digit1', altKey: true }))).toBe(true);
});

test('a sign is a sign wherever the layout puts it', () => {
  expect(isPressed('?', pressed({ key: '?', code: 'Digit7', shiftKey: true }))).toBe(true);
  expect(isPressed('?', pressed({ key: '?', code: 'Slash', shiftKey: true }))).toBe(true);
});

test('another modifier makes another shortcut', () => {
  expect(isPressed('Ctrl+Enter', pressed({ key: 'Enter', ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(isPressed('Ctrl+Shift+E', pressed({ key: 'у', code: 'KeyE', ctrlKey: true, shiftKey: true }))).toBe(true);
  expect(isPressed('F2', pressed({ key: 'F2', altKey: true }))).toBe(false);
});

test('keys are drawn short and said whole', () => {
  expect(shortcutText('Ctrl+Enter')).toBe('Ctrl ↵');
  expect(ariaShortcut('Ctrl+Enter')).toBe('Control+Enter');
});
