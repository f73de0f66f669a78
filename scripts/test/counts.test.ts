import { expect, test } from 'vitest';
import { countsOf } from './counts.ts';

test('a file of tests that did not load is a failure though no test of it failed', () => {
  expect(countsOf({ numPassedTests: 4, numFailedTests: 0, numFailedTestSuites: 1 })).toEqual({ passed: 4, failed: 1 });
});

test('a test that passed at the second attempt has failed', () => {
  expect(countsOf({ stats: { expected: 5, unexpected: 0, flaky: 1 } })).toEqual({ passed: 5, failed: 1 });
});
