/** The documents that are made from the data, by path. */
import { reportSchema } from '../../src/report';
import { ruleDocs } from './ruleDocs';

export const generated = (): { path: string; content: string }[] => [
  { path: 'docs/rules.md', content: ruleDocs() },
  { path: 'docs/report.schema.json', content: `${JSON.stringify(reportSchema, null, 2)}\n` },
];
