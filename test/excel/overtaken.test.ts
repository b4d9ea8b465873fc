/** Someone else acts between two round trips of a command (issue 14.2): each kind of act in some command's way; all others: overtaken.sweep.ts. */
import { ofOneKind } from '../support/coauthor';
import { specifyRaces } from '../support/overtaken';

specifyRaces(ofOneKind);
