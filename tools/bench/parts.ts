/** What the bench measures, part by part, and what each part leaves out. */
import { checkedASecond } from './checking';
import { commandLine } from './commandLine';
import { copying } from './copying';
import { documents } from './documents';
import { readFormats } from './formats';
import { livePane } from './livePane';
import { paneInBrowser } from './paneInBrowser';
import { registerCounted } from './register';
import { roundTrips } from './roundTrips';
import type { Row } from './row';
import { scale } from './scale';
import { summing } from './summing';

export interface Part {
  readonly title: string;
  /** A sentence on what the figures are. */
  readonly measures: string;
  /** A sentence on what they do not cover. */
  readonly leavesOut: string;
  readonly measure: () => readonly Row[] | Promise<readonly Row[]>;
}

/** By the name that `npm run bench NAME` takes. */
export const parts: Readonly<Record<string, Part>> = {
  roundTrips: {
    title: 'On the wire',
    measures: 'Round trips, actions and bytes between office.js and its host: the same in every run.',
    leavesOut: 'What Excel itself takes to carry them out; nobody here has one.',
    measure: roundTrips,
  },
  livePane: {
    title: 'With the pane open',
    measures:
      'What an edit or a press of a button costs, whatever the pane reads after it included; counted when nothing has been sent for two seconds.',
    leavesOut: 'A summary or a register on view; a workbook that several people edit at once.',
    measure: livePane,
  },
  checking: {
    title: 'Checking in memory',
    measures:
      'Processor time of one core, 2,000 reports of the usual shape, one in ten with a slip. Bare sums are the same statements over numbers in arrays, which tell no place, no reason and no cause.',
    leavesOut:
      'Reports with many mistakes, whose causes are searched for: docs/accuracy.md gives those times.',
    measure: checkedASecond,
  },
  copying: {
    title: 'Units that copy from one another',
    measures: 'Seconds to find the passages in common among the texts of many units.',
    leavesOut: 'The reading of their reports.',
    measure: copying,
  },
  register: {
    title: 'The register',
    measures:
      'Processor time to count requests into tables three and four and to check them; and of an edit of a linked register in the open pane, from Excel telling of it to all that is to be drawn: median of five.',
    leavesOut:
      'The reading of the file, what Excel takes to calculate the formulas and to answer, and the drawing.',
    measure: registerCounted,
  },
  commandLine: {
    title: 'The command line',
    measures:
      'Whole processes, as `npm ci` leaves the command, turn by turn with a Node that does nothing: median of seven.',
    leavesOut: 'A disk that has not read the files before.',
    measure: commandLine,
  },
  formats: {
    title: 'Reading a document',
    measures:
      'Processor time of one document by format, turn by turn with the library under the reader alone, once both are warm: median of nine. Words of a text are split, brought to one width and turned into figures where they are such.',
    leavesOut:
      'The thread that each stranger’s file is read in, and its start; documents larger than one report.',
    measure: readFormats,
  },
  documents: {
    title: 'Many documents',
    measures:
      'Documents of all kinds, one after another, and a thousand in one command: beside a process that reads and checks them in its one thread, where none could be ended.',
    leavesOut: 'Damaged documents: the fuzzer and the tests of strangers’ files see to those.',
    measure: documents,
  },
  summing: {
    title: 'Summing up',
    measures:
      'A sum as a workbook, the whole process: beside a process of ExcelJS, which is given the same cells and looks, and beside reading the reports.',
    leavesOut: 'Files that are no JSON: docs/scale.md.',
    measure: summing,
  },
  pane: {
    title: 'The pane in Chromium',
    measures:
      'What it loads before it shows anything, when it can be used, how soon its list follows an edit.',
    leavesOut: 'The web view that Excel embeds.',
    measure: paneInBrowser,
  },
  scale: {
    title: 'Many reports',
    measures: 'Seconds, processor time and peak memory by number and kind.',
    leavesOut: 'A network between the command and the files.',
    measure: scale,
  },
};

/** What docs/scale.md shows, which takes minutes of its own. */
export const ELSEWHERE = 'scale';
