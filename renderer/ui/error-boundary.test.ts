import { expect, test } from 'vitest';
import { placesOf } from './error-boundary.tsx';

test('an incident names places in the code and nothing that a message may quote', () => {
  const stack =
    'TypeError: «Иванова Анна» is not a function\n    at open (index.js:1:2)\nИванова\n    at run (index.js:3:4)';
  expect(placesOf(stack)).toBe('    at open (index.js:1:2)\n    at run (index.js:3:4)');
});
