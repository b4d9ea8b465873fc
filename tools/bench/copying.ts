/** How long it takes to find units that copy from one another, among ever more of them. */
import { check } from '../../src/rules';
import { type UnitReport, unitReport } from '../../src/summary';
import { withCopied } from '../../src/summary/copied';
import { Random } from '../random';
import type { Row } from './row';
import { typicalReportWithWords } from './typicalReport';

const SIZES = [250, 1_000, 4_000];
const CHARACTERS = 1_500;
/** One unit of so many has the words of another. */
const ONE_COPY_OF = 20;

/** The usual formulas, and so many characters that nobody else has. */
function reportOf(seed: number): UnitReport {
  const report = typicalReportWithWords(seed);
  const random = new Random(seed % ONE_COPY_OF === 1 ? seed - 1 : seed);
  const own = Array.from({ length: CHARACTERS }, (_, at) =>
    at % 25 === 24 ? '。' : String.fromCharCode(0x4e00 + random.below(3_000)),
  ).join('');
  const told = { ...report, texts: { ...report.texts, '1': `${report.texts['1']}${own}` } };
  return unitReport(told, check(told), { file: `${seed}.json` });
}

export const copying = (): Row[] =>
  SIZES.map((size) => {
    const reports = Array.from({ length: size }, (_, seed) => reportOf(seed));
    const start = performance.now();
    const found = withCopied(reports).filter(({ findings }) => findings.some(({ rule }) => rule === 'C-8'));
    return {
      name: `units that copy, among ${size}`,
      figures: {
        seconds: ((performance.now() - start) / 1000).toFixed(2),
        'characters each': CHARACTERS,
        copies: found.length,
      },
    };
  });
