import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import officeAddins from 'eslint-plugin-office-addins';

/** What each room stands on, as tools/rooms says it: a room may import itself and those, nothing else. */
const standsOn = JSON.parse(readFileSync(new URL('tools/rooms/rooms.json', import.meta.url), 'utf8'));

const zones = Object.entries(standsOn).map(([room, below]) => ({
  target: `./${room}`,
  from: '.',
  except: [room, ...below, 'node_modules', 'jest.config.js'].map((path) => `./${path}`),
  message: `${room} may import only ${['itself', ...below].join(', ')} (tools/rooms/rooms.json)`,
}));

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', 'cli/build', 'artifacts'] },
  tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**', 'taskpane/**', 'commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Only src/excel calls Office.js: the global is out of reach for everything below it.
    files: ['src/**'],
    ignores: ['src/excel/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  {
    // Programs a person runs in a terminal print there.
    files: ['cli/**', 'tools/**', 'test/support/countReporter.js'],
    rules: { 'no-console': 'off' },
  },
);
