/** Every row of every table that somebody has deleted is put back as it was, blank (issue 12); rows at the edges of blocks: putBack.test.ts. */
import { specifyRows } from '../support/putBack';

specifyRows(({ isAtEdge }) => !isAtEdge);
