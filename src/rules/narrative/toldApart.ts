/** The same thing said wrongly twice in a section: each time is a finding of its own. */
import type { Finding } from '../finding';

export function toldApart<F extends Finding>(findings: readonly F[]): F[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    if (!finding.quote) return finding;
    const key = [finding.rule, finding.quote.section, finding.topic].join(' ');
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? finding : { ...finding, topic: `${finding.topic} ${time}` };
  });
}
