/** Pages that people write, with parts that are made: each between a comment of its name and where Prettier is let on again. */
import { readFileSync } from 'node:fs';

const END = '<!-- prettier-ignore-end -->';

/**
 * The page at `path` with its parts made anew. In the page a part stands between `<!-- name: npm run docs -->` and the
 * end of what Prettier leaves alone.
 * @throws where the page has no such part
 */
export function pageWith(path: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (page, [name, content]) => {
      const start = `<!-- ${name}: npm run docs -->\n`;
      const from = page.indexOf(start) + start.length;
      const to = page.indexOf(END, from);
      if (from < start.length || to < 0) throw new Error(`${path} has no part ${name}`);
      return `${page.slice(0, from)}\n${content.trim()}\n\n${page.slice(to)}`;
    },
    readFileSync(path, 'utf8'),
  );
}

/** Code as a block in Markdown. */
export const codeBlock = (language: string, code: string): string =>
  `\`\`\`${language}\n${code.trim()}\n\`\`\``;
