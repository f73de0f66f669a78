/** What vitest and Playwright write as JSON, as far as it is read here. */
export type RunnerReport =
  | { readonly numPassedTests: number; readonly numFailedTests: number; readonly numFailedTestSuites: number }
  | { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number } };

/** How many tests passed and failed; a file that did not load counts as a failure, a flaky test too. */
export function countsOf(report: RunnerReport): { readonly passed: number; readonly failed: number } {
  if ('stats' in report) {
    const { expected, unexpected, flaky } = report.stats;
    return { passed: expected, failed: unexpected + flaky };
  }
  const failed = report.numFailedTests > 0 ? report.numFailedTests : report.numFailedTestSuites;
  return { passed: report.numPassedTests, failed };
}
