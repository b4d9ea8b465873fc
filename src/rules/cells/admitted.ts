/** V-1: what kind of number may stand in a cell. */
import { cellTypes, type FormCell } from '../../form';
import { NUMBER } from '../figures';
import type { Finding } from '../finding';
import type { Admitted } from '../model';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';

const admitted = ({ column }: FormCell): Admitted => cellTypes[column.type];

function checkAdmitted({ figures: { layout, kinds, numbers } }: Subject): Finding[] {
  const { cells } = layout;
  const findings: Finding[] = [];
  for (let i = 0; i < cells.length; i++) {
    const found = numbers[i] as number;
    // Most cells are small whole counts: nothing can be wrong with those.
    if (kinds[i] !== NUMBER || (found >= 0 && Number.isInteger(found))) continue;
    const cell = cells[i] as FormCell;
    const { whole, least } = admitted(cell);
    const about = { cells: [cell.id], found };
    if (least !== null && found < least) findings.push(finding(numberAdmitted, 'V-1.negative', about));
    else if (whole && !Number.isInteger(found)) findings.push(finding(numberAdmitted, 'V-1.fraction', about));
  }
  return findings;
}

export const numberAdmitted = rule({
  id: 'V-1',
  basis: ['A'],
  editions: everyEdition,
  verdicts: { 'V-1.negative': 'error', 'V-1.fraction': 'error' },
  check: checkAdmitted,
  native: {
    'V-1.negative': [{ of: (cell) => admitted(cell).least === 0, when: 'N({cell})<0' }],
    'V-1.fraction': [{ of: (cell) => admitted(cell).whole, when: 'N({cell})<>INT(N({cell}))' }],
  },
  admits: (type) => cellTypes[type],
});
