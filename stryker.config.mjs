/**
 * Mutation testing of the rules (`npm run mutate`): each small change of a rule must fail some test. No type checker
 * (TypeScript 7 has no API for it) and without the long model, which would decide everything alone; incremental.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
  mutate: [
    'shared/domain/**/*.ts',
    'shared/commands/**/*.ts',
    '!**/*.test.ts',
    '!**/*.d.ts',
    '!shared/domain/sample/**',
  ],
  ignorePatterns: ['out', 'dist', 'release', 'test-results', 'docs', '.cache', 'reports'],
  checkers: [],
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  // Constants made when a module is loaded (words, tables of data) would each need all tests; tests of the tables name them.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/work',
  concurrency: 2,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportMutants: true,
    reportScoreTable: true,
  },
  thresholds: { high: 90, low: 85, break: 85 },
  timeoutMS: 20_000,
  cleanTempDir: 'always',
};
