import { defineConfig } from 'vitest/config';

/**
 * Tests that mutants are tried against: those of the rules and commands, without the long model and the comparison with
 * another solver, which would take most of the time and decide alone.
 */
export default defineConfig({
  test: {
    include: ['shared/**/*.test.ts', 'scripts/rules/*.test.ts', 'tests/model/lawful.test.ts'],
    exclude: ['**/node_modules/**', 'shared/domain/assignment/solver/against-highs.test.ts'],
    environment: 'node',
    pool: 'threads',
    setupFiles: ['tests/support/same-chance.ts'],
    testTimeout: 60_000,
  },
});
