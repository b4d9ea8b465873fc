/** Every row of every table that somebody has deleted is put back as it was, blank (issue 12); the first and the last of each sheet: putBack.test.ts. */
import { specifyRows } from '../support/putBack';

specifyRows(({ isAtEdge }) => !isAtEdge);
