/** Where an imported document goes: its year decides, and anything else is a second, deliberate step. */
import type { Report } from '../src/report';
import type { ImportTarget } from '../src/workbook/report';

/** How a document's year stands to the report's. */
export type Fit =
  | ImportTarget
  /** It is neither the report's year nor the one before. */
  | 'otherYear'
  /** The document does not say its year. */
  | 'yearless';

export interface Aim {
  readonly fit: Fit;
  /** Where it goes at the press of a button; nowhere where its year fits neither. */
  readonly first: ImportTarget | null;
  /** Where it can be put all the same. */
  readonly others: readonly ImportTarget[];
}

const targets: readonly ImportTarget[] = ['this', 'prior'];

function fitOf({ year }: Report, own: Report): Fit {
  if (year === 0) return 'yearless';
  if (year === own.year) return 'this';
  return year === own.year - 1 ? 'prior' : 'otherYear';
}

/** @param wish what the import was opened for; it decides only where the document says no year */
export function aimOf(document: Report, own: Report, wish: ImportTarget): Aim {
  const fit = fitOf(document, own);
  const first = fit === 'otherYear' ? null : fit === 'yearless' ? wish : fit;
  return { fit, first, others: targets.filter((target) => target !== first) };
}
