/** What a batch that failed half way has told: the answers of its actions before the failure are there all the same. */

/** What was loaded, or nothing where the batch did not come so far. */
export function answered<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    // Office.js throws `PropertyNotLoaded`.
    return undefined;
  }
}
