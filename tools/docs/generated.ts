/** The documents that are made from the data, by path. */
import { reportSchema } from '../../src/report';
import { contractDocs } from './contractDocs';
import { ruleDocs } from './ruleDocs';

export const generated = (): { path: string; content: string }[] => [
  { path: 'docs/excel-contract.md', content: contractDocs() },
  { path: 'docs/rules.md', content: ruleDocs() },
  { path: 'docs/report.schema.json', content: `${JSON.stringify(reportSchema, null, 2)}\n` },
];
