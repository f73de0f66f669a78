/** What vitest and Playwright write as JSON, as far as it is read here. */
export type RunnerReport =
  | { readonly numPassedTests: number; readonly numFailedTests: number; readonly numFailedTestSuites: number }
  | { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number } };

/** How many tests passed, how many of them only at the second attempt, and how many failed. */
export type Counts = { readonly passed: number; readonly again: number; readonly failed: number };

/** A file that did not load counts as a failure. A test of the whole application may need a second attempt: that is told. */
export function countsOf(report: RunnerReport): Counts {
  if ('stats' in report) {
    const { expected, unexpected, flaky } = report.stats;
    return { passed: expected + flaky, again: flaky, failed: unexpected };
  }
  const failed = report.numFailedTests > 0 ? report.numFailedTests : report.numFailedTestSuites;
  return { passed: report.numPassedTests, again: 0, failed };
}
