/**
 * Rows of every table that somebody has deleted are put back as they were, blank (issue 12): every n-th between those
 * that putBack.test.ts tries, the first and the last of each sheet. `ROWS_EVERY=1` tries them all.
 */
import { specifyRows } from '../support/putBack';

const every = Number(process.env['ROWS_EVERY'] ?? 3);

specifyRows(({ isAtEdge }, at) => !isAtEdge && at % every === 0);
