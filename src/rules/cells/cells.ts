/** The rules on single cells: what a number cell may hold (V-1, V-2) and in which unit (V-3). */
import { type CellId, cellTypes } from '../../form';
import type { CellValue } from '../../report';
import { type Figures, NUMBER, TEXT } from '../figures';
import type { Finding, RuleId, Severity } from '../model';

/** From here on, in 万元, an amount is more likely to have been entered in 元: 1亿元. */
const SUSPICIOUS_AMOUNT = 10_000;

const FEES = 'disclosure.fees.amount';
const PROCUREMENT = 'disclosure.procurement.amount';

function finding(
  rule: RuleId,
  severity: Severity,
  key: string,
  cell: CellId,
  found: CellValue,
  params: Finding['message']['params'] = {},
): Finding {
  return {
    rule,
    severity,
    outcome: 'broken',
    cells: [cell],
    expected: null,
    found,
    difference: null,
    message: { key: `${rule}.${key}`, params },
  };
}

/** V-2 on a cell with words: an error where a number hides in them, which no sum can see. */
function aboutText(cell: CellId, text: string): Finding {
  if (/^#[A-Z/0!?]+$/.test(text)) return finding('V-2', 'error', 'excelError', cell, text);
  return /[\d０-９]/.test(text)
    ? finding('V-2', 'error', 'hidesNumber', cell, text)
    : finding('V-2', 'warning', 'word', cell, text);
}

/** V-3: 收费金额 is printed 万元; 采购总金额 has no printed unit, so the narrative has to state it. */
function checkUnits(figures: Figures): Finding[] {
  const { values, texts } = figures.report;
  const fees = values[FEES];
  const procurement = values[PROCUREMENT];
  const findings: Finding[] = [];
  if (typeof fees === 'number' && fees >= SUSPICIOUS_AMOUNT) {
    findings.push(finding('V-3', 'warning', 'suspicious', FEES, fees));
  }
  const isStated = Object.values(texts).some((text) => /采购[^。]*元/.test(text));
  if (typeof procurement === 'number' && procurement > 0 && !isStated) {
    findings.push(finding('V-3', 'warning', 'unstated', PROCUREMENT, procurement));
  }
  return findings;
}

/** V-2 on numbers read from text that is not plainly that number. */
function checkWriting(figures: Figures): Finding[] {
  return Object.entries(figures.report.asWritten ?? {})
    .filter(([cell]) => figures.layout.positions.has(cell))
    .map(([cell, text]) =>
      finding('V-2', 'hint', 'untidy', cell, text, { read: figures.report.values[cell] ?? '' }),
    );
}

export function checkCells(figures: Figures): Finding[] {
  const { cells, ids } = figures.layout;
  const findings: Finding[] = [];
  for (let i = 0; i < cells.length; i++) {
    const id = ids[i] as CellId;
    const kind = figures.kinds[i];
    if (kind === TEXT) findings.push(aboutText(id, String(figures.report.values[id])));
    if (kind !== NUMBER) continue;
    const number = figures.numbers[i] as number;
    // Most cells are small whole counts: nothing can be wrong with those.
    if (number >= 0 && Number.isInteger(number)) continue;
    const { whole, least } = cellTypes[(cells[i] as (typeof cells)[number]).column.type];
    if (least !== null && number < least) findings.push(finding('V-1', 'error', 'negative', id, number));
    else if (whole && !Number.isInteger(number))
      findings.push(finding('V-1', 'error', 'fraction', id, number));
  }
  return [...findings, ...checkWriting(figures), ...checkUnits(figures)];
}
