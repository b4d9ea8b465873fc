/** What was gathered as lists: what to see to, what is in order, and who is still expected. */
import type { Message } from '../../src/report';
import type { Severity } from '../../src/rules';
import {
  countBySeverity,
  type StockRow,
  type SummarySeed,
  unitName,
  type UnitReport,
  type UnitState,
} from '../../src/summary';
import type { Gathering } from '../gathering';

/** A file that needs seeing to. */
export interface GatheredLine {
  readonly file: string;
  /** Whose it is, as far as that is known. */
  readonly unit: string;
  readonly severity: Severity;
  readonly is: Exclude<UnitState, 'submitted' | 'missing'> | 'summary' | 'errors';
  /** Of `errors`: how many; of `wrongYear`: the year. */
  readonly count: number;
  /** Of `unreadable`: why. Of the others none. */
  readonly messages: readonly Message[];
  /** Of `ambiguous`: whom it may mean; of `duplicate`: the other files. */
  readonly names: readonly string[];
}

export interface GatheredModel {
  readonly toSee: readonly GatheredLine[];
  readonly sound: readonly UnitReport[];
  /** The expected units of which nothing was read. */
  readonly missing: readonly string[];
}

const errorsIn = ({ findings }: UnitReport): number => countBySeverity(findings).error;

const bare = { count: 0, messages: [], names: [] };

function linesOfRow(row: StockRow): GatheredLine[] {
  const { unit, state, reports, unread, counted, candidates = [] } = row;
  const ofFile = ({ file, messages }: StockRow['unread'][number]): GatheredLine => ({
    ...bare,
    file,
    unit,
    severity: 'error',
    is: 'unreadable',
    messages,
  });
  const ofReport = (report: UnitReport): GatheredLine[] => {
    const { file, year } = report;
    const line = { ...bare, file, unit };
    const errors = errorsIn(report);
    const others = reports.filter((other) => other !== report).map((other) => other.file);
    switch (state) {
      case 'duplicate':
        if (!counted) return [{ ...line, severity: 'warning', is: state, names: others }];
        break;
      case 'wrongYear':
        return [{ ...line, severity: 'warning', is: state, count: year }];
      case 'wrongEdition':
      case 'unexpected':
        return [{ ...line, severity: 'warning', is: state }];
      case 'ambiguous':
        return [{ ...line, severity: 'warning', is: state, names: candidates }];
      default:
        break;
    }
    return errors > 0 ? [{ ...line, severity: 'error', is: 'errors', count: errors }] : [];
  };
  return [...unread.map(ofFile), ...reports.flatMap(ofReport)];
}

const order: readonly GatheredLine['is'][] = ['unreadable', 'summary'];

const rank = ({ is }: GatheredLine): number => (order.includes(is) ? 0 : is === 'errors' ? 2 : 1);

/** @param seed what the files amount to; nothing while they are being read */
export function gatheredModel(gathering: Gathering, seed: SummarySeed | null): GatheredModel {
  const { reports, unread, summaries } = gathering;
  const stock: readonly StockRow[] = seed?.stock ?? [
    ...unread.map((file) => ({ unit: '', state: 'unreadable' as const, reports: [], unread: [file] })),
    ...reports.map((report) => ({
      unit: unitName(report),
      state: 'submitted' as const,
      reports: [report],
      unread: [],
    })),
  ];
  const found = [
    ...summaries.map(({ file }): GatheredLine => ({
      ...bare,
      file,
      unit: '',
      severity: 'warning',
      is: 'summary',
    })),
    ...stock.flatMap(linesOfRow),
  ];
  const toSee = found.sort((a, b) => rank(a) - rank(b) || b.count * rank(b) - a.count * rank(a));
  const wrong = new Set(toSee.map(({ file }) => file));
  return {
    toSee,
    sound: reports.filter(({ file }) => !wrong.has(file)),
    missing: stock.flatMap(({ unit, state }) => (state === 'missing' ? [unit] : [])),
  };
}
