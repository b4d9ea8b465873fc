/** The API sets that a simulated Excel has. */

/** Answers which API sets there are, each up to a version; names are read without regard to case. */
export const hasSet =
  (sets: Readonly<Record<string, string>>) =>
  (name: string, version: string | number = '1.1'): boolean => {
    const highest = sets[name.toLowerCase()];
    return highest !== undefined && compareVersions(String(version), highest) <= 0;
  };

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
