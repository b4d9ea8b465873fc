/** Copies of plain data, of the same kinds as the data. */

/** A value like this one that shares nothing with it: lists, maps and plain objects of any depth. */
export function deepCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => deepCopy(each)) as T;
  if (value instanceof Map) {
    return new Map([...value].map(([key, each]: [unknown, unknown]) => [key, deepCopy(each)])) as T;
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deepCopy(each)])) as T;
}
