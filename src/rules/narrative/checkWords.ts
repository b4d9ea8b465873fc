/** The rules on what a report tells in words (N-1 to N-6, C-1 to C-4). */
import type { Report } from '../../report';
import type { Finding } from '../model';
import { checkContent } from './content';
import { judgeClaims } from './judge';
import { checkPeriod } from './period';
import { sentencesOf } from './sentences';

/** The same thing said wrongly twice in a section: each time is a finding of its own. */
function toldApart(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const key = [finding.rule, finding.quote?.section, finding.topic].join(' ');
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? finding : { ...finding, topic: `${finding.topic} ${time}` };
  });
}

/** Nothing for a report whose words nobody has begun to write. */
export function checkWords(report: Report): Finding[] {
  if (!Object.values(report.texts).some((text) => text.trim() !== '')) return [];
  const sentences = sentencesOf(report);
  return toldApart([
    ...judgeClaims(sentences, report),
    ...checkPeriod(sentences, report),
    ...checkContent(report),
  ]);
}
