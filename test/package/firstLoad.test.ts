import { type Chunk, requireSmall, sizeOf } from '../../tools/package/firstLoad';

const chunk = (fileName: string, module: string, imports: readonly string[] = [], code = ''): Chunk => ({
  fileName,
  code,
  imports,
  moduleIds: [`/project/${module}`],
});

/** Text that gzip cannot make smaller than half of itself. */
const noise = (length: number): string => {
  let seed = 7;
  return Array.from({ length }, () => String.fromCharCode(33 + ((seed = (seed * 75) % 65537) % 90))).join('');
};

describe('what the pane loads first (issue 18.9)', () => {
  const shared = chunk('shared.js', 'src/form/forms.ts', ['pane.js'], noise(4000));
  const pane = chunk('pane.js', 'taskpane/main.tsx', ['shared.js'], noise(2000));
  const view = chunk('view.js', 'taskpane/components/report/ReportView.tsx', ['shared.js'], noise(500));
  const rules = chunk('rules.js', 'taskpane/examined.ts', ['shared.js'], noise(1000));
  const later = chunk('later.js', 'taskpane/components/more.ts', ['shared.js'], noise(400_000));
  const size = (...modules: string[]): number => sizeOf(modules, [shared, pane, view, rules, later]);

  it('counts what comes with a page, each file once, and nothing that is loaded later', () => {
    const first = size('taskpane/main.tsx');
    const report = size('taskpane/main.tsx', 'taskpane/examined.ts');
    expect(first).toBeGreaterThan(4000);
    expect(report).toBeGreaterThan(first);
    expect(report - first).toBeLessThan(1000);
  });

  it('fails a build whose first load is too large', () => {
    expect(requireSmall([shared, pane, view, rules, later])).toHaveLength(2);
    const grown = { ...pane, imports: ['later.js'] };
    expect(() => requireSmall([shared, grown, view, rules, later])).toThrow('Too much is loaded first');
  });

  it('fails a build that does not know the pane any more', () => {
    expect(() => requireSmall([shared])).toThrow('taskpane/main.tsx');
  });
});
