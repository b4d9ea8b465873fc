/** Runs of equal neighbours in a list: `[value, start, length]`. */
export function runs<T>(items: readonly T[]): [value: T, start: number, length: number][] {
  const result: [T, number, number][] = [];
  items.forEach((item, index) => {
    const last = result.at(-1);
    if (last && last[0] === item) last[2] += 1;
    else result.push([item, index, 1]);
  });
  return result;
}
