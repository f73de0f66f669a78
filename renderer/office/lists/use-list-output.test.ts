import { expect, test } from 'vitest';
import { MAX_PRINTED_ROWS } from '#shared/documents/list-model.ts';
import { whyNotTaken } from './use-list-output.ts';

test('a list is taken out when it has rows, fits on paper and is not on its way already', () => {
  expect(whyNotTaken(1, false)).toBeNull();
  expect(whyNotTaken(MAX_PRINTED_ROWS, false)).toBeNull();
  expect(whyNotTaken(0, false)?.code).toBe('list.empty');
  expect(whyNotTaken(MAX_PRINTED_ROWS + 1, false)?.code).toBe('list.tooLong');
  expect(whyNotTaken(1, true)?.code).toBe('list.busy');
});
