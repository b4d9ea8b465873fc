import { documentKinds, writeDocument } from '../../src/documents/write';
import { readDocument } from '../../src/documents/read';
import { distinctReport } from '../../tools/documents/reports';

describe('what the writers write the readers read', () => {
  const reports = [
    distinctReport('2021', 2023, '云溪县水务局', { blank: /research$|\.total$/ }),
    distinctReport('2019', 2020, '东岭市第一中学', { words: { 'requests.granted.person': '3件' } }),
  ];

  it.each(documentKinds.flatMap((kind) => reports.map((report) => [kind, report.edition, report] as const)))(
    '%s, edition %s',
    async (kind, _, report) => {
      expect(await readDocument(await writeDocument(report, kind))).toEqual({ value: report, messages: [] });
    },
  );
});
