/** The tests that work the product in Chromium, kept out of `npm test`, which needs Node alone. */
import tests from '../../jest.config.js';

export default {
  ...tests,
  rootDir: '../..',
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  testTimeout: 60_000,
  // One browser serves all tests.
  maxWorkers: 1,
  globalSetup: '<rootDir>/test/e2e/support/setup.ts',
  globalTeardown: '<rootDir>/test/e2e/support/teardown.ts',
};
