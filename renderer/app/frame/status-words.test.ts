import { expect, test } from 'vitest';
import { conditionWords, savedWords } from './status-words.ts';

test('what is saved is said with its time, and before the first act that there is nothing unsaved', () => {
  const at = new Date(2026, 10, 21, 14, 32).toISOString();
  expect(savedWords(at)).toBe('Сохранено 14:32');
  expect(savedWords(null)).toBe('Всё сохранено');
});

test('a healthy store is not spoken of, any other is, with what to do', () => {
  expect(conditionWords('ok')).toBeNull();
  expect(conditionWords('readOnly')).toBe('Диск почти полон: можно только смотреть. Освободите место');
  expect(conditionWords('recovering')).toBe('Хранилище восстанавливается, работать можно');
});
