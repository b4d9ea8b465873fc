import tseslint from 'typescript-eslint';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import officeAddins from 'eslint-plugin-office-addins';

/** The rooms, lowest first: a room may import itself and the rooms it stands on, nothing else. */
const standsOn = {
  'src/form': [],
  'src/report': ['src/form'],
  'src/rules': ['src/form', 'src/report'],
  'src/locales': ['src/form', 'src/report', 'src/rules'],
  'src/summary': ['src/form', 'src/report', 'src/rules', 'src/locales'],
  'src/workbook/patch': [],
  'src/workbook/sheet': ['src/form', 'src/workbook/patch'],
  'src/workbook/list': ['src/form', 'src/workbook/patch', 'src/workbook/sheet'],
  'src/workbook/report': [
    'src/form',
    'src/report',
    'src/rules',
    'src/locales',
    'src/workbook/patch',
    'src/workbook/sheet',
  ],
  'src/workbook/summary': [
    'src/form',
    'src/report',
    'src/rules',
    'src/locales',
    'src/summary',
    'src/workbook/patch',
    'src/workbook/sheet',
    'src/workbook/list',
    'src/workbook/report',
  ],
  'src/documents/recognise': ['src/form', 'src/report'],
  'src/documents/file': ['src/report'],
  'src/documents/xlsx': ['src/workbook/patch', 'src/documents/file'],
  'src/documents/csv': ['src/form', 'src/report'],
  'src/documents/read': [
    'src/form',
    'src/report',
    'src/workbook',
    'src/documents/recognise',
    'src/documents/file',
    'src/documents/xlsx',
    'src/documents/csv',
  ],
  'src/documents/write': ['src/form', 'src/report', 'src/locales', 'src/documents/csv'],
  'src/excel': ['src/form', 'src/report', 'src/rules', 'src/locales', 'src/summary', 'src/workbook'],
};

const zones = Object.entries(standsOn).map(([room, below]) => ({
  target: `./${room}`,
  from: '.',
  except: [room, ...below, 'node_modules'].map((path) => `./${path}`),
  message: `${room} may import only ${['itself', ...below].join(', ')}`,
}));

const simulatorZone = {
  target: './packages',
  from: '.',
  except: ['./packages', './node_modules'],
  message: 'The simulator plays Excel: it knows nothing of the add-in',
};

/** What runs in Excel holds nothing of what plays Excel, nor of the command line. */
const shippedZones = Object.entries({ commands: ['src'], taskpane: ['src', 'commands'] }).map(
  ([room, below]) => ({
    target: `./${room}`,
    from: '.',
    except: [room, ...below, 'node_modules'].map((path) => `./${path}`),
    message: `${room} may import only ${below.join(', ')}`,
  }),
);

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', 'cli/build', 'artifacts'] },
  tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...zones, simulatorZone, ...shippedZones] },
      ],
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
