import { readFileSync } from 'node:fs';
import { generated } from '../../tools/docs/generated';

describe('generated documents', () => {
  it.each(generated())('$path is not stale (run `npm run docs`)', ({ path, content }) => {
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});
