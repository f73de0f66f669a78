import { expect, test } from 'vitest';
import { countsOf } from './counts.ts';

test('a file of tests that did not load is a failure though no test of it failed', () => {
  expect(countsOf({ numPassedTests: 4, numFailedTests: 0, numFailedTestSuites: 1 })).toEqual({
    passed: 4,
    again: 0,
    failed: 1,
  });
});

test('a test that passed at the second attempt is told, one that failed twice has failed', () => {
  expect(countsOf({ stats: { expected: 5, unexpected: 2, flaky: 1 } })).toEqual({ passed: 6, again: 1, failed: 2 });
});
