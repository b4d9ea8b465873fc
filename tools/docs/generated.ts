/** The documents that are made from the data, whole or in parts, by path. */
import { readFileSync } from 'node:fs';
import { coverageTables } from '../../packages/office-js-simulator/coverage';
import { reportSchema } from '../../src/report';
import { contractDocs } from './contractDocs';
import { codeBlock, pageWith } from './parts';
import { roomDocs } from './roomDocs';
import { ruleDocs } from './ruleDocs';

const SIMULATOR = 'packages/office-js-simulator';

export const generated = (): { path: string; content: string }[] => [
  { path: 'docs/excel-contract.md', content: contractDocs() },
  { path: 'docs/rules.md', content: ruleDocs() },
  { path: 'docs/report.schema.json', content: `${JSON.stringify(reportSchema, null, 2)}\n` },
  { path: 'CONTRIBUTING.md', content: pageWith('CONTRIBUTING.md', roomDocs()) },
  {
    path: `${SIMULATOR}/README.md`,
    content: pageWith(`${SIMULATOR}/README.md`, {
      example: codeBlock('ts', readFileSync(`${SIMULATOR}/test/example.test.ts`, 'utf8')),
      coverage: coverageTables(),
    }),
  },
];
