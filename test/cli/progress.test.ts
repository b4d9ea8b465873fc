import { progressOn } from '../../cli/progress';

const written = (isTTY: boolean, shown: readonly (readonly [number, number])[]): string => {
  let text = '';
  const progress = progressOn({ isTTY, write: (piece: string | Uint8Array) => (text += piece) !== '' });
  for (const [done, total] of shown) progress.show(done, total);
  return text;
};

describe('the progress bar', () => {
  it('says how far it is on a terminal, and is gone in the end', () => {
    const text = written(true, [
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(text).toContain(`${'█'.repeat(15)}${'░'.repeat(15)} 1/2`);
    expect(text.endsWith('\r\u001B[K')).toBe(true);
  });

  it('is silent where nobody looks, and for a single file', () => {
    expect(written(false, [[1, 3]])).toBe('');
    expect(written(true, [[0, 1]])).toBe('');
  });
});
