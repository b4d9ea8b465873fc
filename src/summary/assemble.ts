/** Everything a summary is made from, put together: what its sheets, its list and the pane all show. */
import { zhCN } from '../locales';
import type { Message, Reading, Report } from '../report';
import { checkClaimed } from './claimed';
import { type Change, compare } from './compare';
import { withCopied } from './copied';
import type { Figures, Summary, UnitReport } from './model';
import { type Problem, problemsOf, problemsOfStock, type Subject } from './problems';
import { countedIn, expectedOf, type StockRow, takeStock, type UnreadFile } from './stock';
import { summarise } from './summarise';

/** What has been read of the units' files. */
export interface Gathered {
  readonly reports: readonly UnitReport[];
  readonly unread: readonly UnreadFile[];
  /** Reports that are in the summary already: the words of those that come in are compared with theirs (C-8). */
  readonly beside?: readonly UnitReport[];
}

export interface Sources extends Gathered {
  /** The units that are expected; absent: whoever has reported. */
  readonly roster?: readonly string[];
  /** Last year's report or summary. */
  readonly prior?: Figures;
  /** A summary made elsewhere, to be checked against the units (G-1). */
  readonly claimed?: { readonly file: string; readonly report: Report };
}

/** A summary with all that belongs to it. */
export interface SummarySeed {
  readonly summary: Summary;
  /** The units that are expected, where they are known. */
  readonly roster?: readonly string[];
  readonly stock: readonly StockRow[];
  /** What G-1 finds in a summary made elsewhere. */
  readonly claim?: Subject;
  /** All findings, in the words of the sheets. */
  readonly problems: readonly Problem[];
  /** Last year's figures and what has changed since, where they are known. */
  readonly prior?: { readonly then: Figures; readonly changes: readonly Change[] };
}

function claimOf({ file, report }: NonNullable<Sources['claimed']>, summary: Summary): Reading<Subject> {
  const { value, messages } = checkClaimed(report, summary);
  const { unit, edition } = report;
  return { value: value && { unit, file, edition, findings: value }, messages };
}

function priorMessages(then: Figures | undefined, { year }: Summary): Message[] {
  if (!then || then.year === year - 1) return [];
  return [{ code: 'summary.priorYear', params: { year: then.year, expected: year - 1 } }];
}

/**
 * Adds up what most of the reports are: of one year, in one edition. Messages: those of `summarise`, which say why
 * nothing is added up, and of `checkClaimed`; `summary.priorYear`, when last year's figures are of another year.
 */
export function assemble({ reports, unread, roster, prior, claimed }: Sources): Reading<SummarySeed> {
  const expected = expectedOf(reports);
  // Where no year is that of most reports, adding up says why it cannot be done.
  if (!expected) return { value: null, messages: summarise(reports).messages };
  const stock = takeStock(roster, withCopied(reports), unread, expected);
  const { value: summary, messages } = summarise(countedIn(stock));
  if (!summary) return { value: null, messages };
  const claim = claimed && claimOf(claimed, summary);
  return {
    value: {
      summary,
      ...(roster && { roster }),
      stock,
      ...(claim?.value && { claim: claim.value }),
      problems: [...problemsOfStock(stock, zhCN), ...(claim?.value ? problemsOf(claim.value, zhCN) : [])],
      ...(prior && { prior: { then: prior, changes: compare(summary, prior) } }),
    },
    messages: [...messages, ...(claim?.messages ?? []), ...priorMessages(prior, summary)],
  };
}
