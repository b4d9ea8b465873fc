/** The tests that ask LibreOffice, kept out of `npm test`, which needs Node alone. */
import tests from '../../jest.config.js';

export default {
  ...tests,
  rootDir: '../..',
  roots: ['<rootDir>/test/libreoffice'],
  testMatch: ['**/*.libreoffice.ts'],
  testTimeout: 120_000,
};
