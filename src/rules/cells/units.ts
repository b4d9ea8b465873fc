/** V-3: 收费金额 is printed 万元; 采购总金额 has no printed unit, so the narrative has to state it. */
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';

/** From here on, in 万元, an amount is more likely to have been entered in 元: 1亿元. */
const SUSPICIOUS_AMOUNT = 10_000;

const FEES = 'disclosure.fees.amount';
const PROCUREMENT = 'disclosure.procurement.amount';

function checkUnits({ report: { values, texts } }: Subject): Finding[] {
  const fees = values[FEES];
  const procurement = values[PROCUREMENT];
  const findings: Finding[] = [];
  if (typeof fees === 'number' && fees >= SUSPICIOUS_AMOUNT) {
    findings.push(finding(unitOfAmounts, 'V-3.suspicious', { cells: [FEES], found: fees }));
  }
  const isStated = Object.values(texts).some((text) => /采购[^。]*元/.test(text));
  if (typeof procurement === 'number' && procurement > 0 && !isStated) {
    findings.push(finding(unitOfAmounts, 'V-3.unstated', { cells: [PROCUREMENT], found: procurement }));
  }
  return findings;
}

export const unitOfAmounts = rule({
  id: 'V-3',
  basis: ['P', 'X'],
  editions: everyEdition,
  verdicts: { 'V-3.suspicious': 'warning', 'V-3.unstated': 'warning' },
  check: checkUnits,
});
