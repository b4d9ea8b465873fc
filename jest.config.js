/** Jest runs the TypeScript sources through SWC; `*.browser.test.ts` belong to the end-to-end run. */
export default {
  // Tests are never timed; this only ends what would never end.
  testTimeout: 60_000,
  testEnvironment: 'node',
  // Left to itself Jest leaves a processor idle, which is half of a small machine.
  maxWorkers: '100%',
  roots: ['<rootDir>/test', '<rootDir>/packages'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '\\.(ts|tsx)$': [
      '@swc/jest',
      { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
    ],
    // These ship ES modules only; everything else under node_modules is CommonJS.
    'node_modules/(?:@ironcalc|parse5|entities|pdfjs-dist|hyparquet|hyparquet-writer)/.+\\.m?js$': [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs', ignoreDynamic: false } },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!@ironcalc/|parse5/|entities/|pdfjs-dist/|hyparquet/|hyparquet-writer/)',
  ],
  setupFilesAfterEnv: ['<rootDir>/test/support/equality.ts'],
  reporters: ['default', '<rootDir>/test/support/countReporter.js'],
};
