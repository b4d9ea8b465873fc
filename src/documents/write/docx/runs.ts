/** Text as runs of Word, where line breaks and tabs are elements of their own. */
import { Tab, TextRun, type IRunOptions } from 'docx';
import { linesOf } from '../printable';

const withTabs = (line: string): (Tab | string)[] =>
  line.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));

export const runsOf = (text: string, look: Pick<IRunOptions, 'style'> = {}): TextRun[] =>
  linesOf(text).map(
    (line, index) => new TextRun({ ...look, children: withTabs(line), ...(index > 0 && { break: 1 }) }),
  );
