/** How the bench takes time: of the processor, which is the same whatever else the machine does, and by the median. */

/** Milliseconds of the processor since `start`, all threads together. */
export function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Of an even count the upper one in the middle; 0 of none. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
