import { latest } from '../../src/rules/narrative/latest';

describe('what is remembered of the question asked last', () => {
  it('is its answer, as long as every part of the question is the same', () => {
    const asked: string[] = [];
    const twice = latest(
      (texts: readonly string[], by: number) => [...texts, by],
      (texts, by) => {
        asked.push(`${texts.join()} ${by}`);
        return { is: texts.join().repeat(by) };
      },
    );
    const first = twice(['a', 'b'], 2);
    expect(twice(['a', 'b'], 2)).toBe(first);
    expect(twice(['a', 'c'], 2)).toEqual({ is: 'a,ca,c' });
    expect(twice(['a', 'b'], 2)).toEqual(first);
    expect(twice(['a', 'b'], 1)).toEqual({ is: 'a,b' });
    expect(asked).toEqual(['a,b 2', 'a,c 2', 'a,b 2', 'a,b 1']);
  });
});
