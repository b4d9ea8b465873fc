/** Bringing corrected files into a summary: the units they are of, and those only, become what the files say. */
import type { StockRow } from '../summary';

/** What has become of newly read files. */
export interface SummaryUpdate {
  /** The units whose figures are those of their new report. */
  readonly replaced: readonly string[];
  /** The units that have come into the sum. */
  readonly added: readonly string[];
  /** Reports and files that have changed no figure, and why. */
  readonly left: readonly StockRow[];
}
