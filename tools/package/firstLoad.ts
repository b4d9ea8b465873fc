/** What the pane loads before it shows anything, and before it shows a report: the build fails where that grows too large. */
import { gzipSync } from 'node:zlib';

/** As much of the bundler's output as is looked at here. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  /** The files that it imports at once. */
  readonly imports: readonly string[];
  /** The modules it was made of, by their paths. */
  readonly moduleIds: readonly string[];
}

interface Load {
  readonly what: string;
  /** Modules that are asked for, by the ends of their paths. */
  readonly modules: readonly string[];
  /** In bytes, each file compressed by gzip as servers do. */
  readonly limit: number;
}

export const loads: readonly Load[] = [
  { what: 'the pane, in Chinese', modules: ['taskpane/main.tsx'], limit: 180 * 1024 },
  {
    what: 'the pane and the rules, to show a report',
    modules: ['taskpane/main.tsx', 'taskpane/components/report/ReportView.tsx', 'taskpane/examined.ts'],
    limit: 236 * 1024,
  },
];

/** The bytes of all that comes with these modules, later loading left out. */
export function sizeOf(modules: readonly string[], chunks: readonly Chunk[]): number {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set<Chunk>();
  const load = (chunk: Chunk | undefined): void => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const file of chunk.imports) load(byFile.get(file));
  };
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)));
    if (!chunk) throw new Error(`No chunk holds ${module}.`);
    load(chunk);
  }
  return [...loaded].reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Throws where something is larger than it may be; answers a line on each. */
export function requireSmall(chunks: readonly Chunk[]): string[] {
  return loads.map(({ what, modules, limit }) => {
    const size = sizeOf(modules, chunks);
    const line = `${what}: ${kilobytes(size)} gzip, ${kilobytes(limit)} at most`;
    if (size > limit) throw new Error(`Too much is loaded first: ${line}`);
    return line;
  });
}
