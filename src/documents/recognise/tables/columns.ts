/** The header of a block against the form: values are placed by position, so the columns must stand where they belong. */
import type { Message } from '../../../report';
import type { CellId } from '../../../form';
import { labelName } from '../labels/lexicon';
import { variantMessages } from '../messages';
import type { Pattern } from './pattern';
import type { Region } from './regions';

/** Header labels, those after something strange included, up to the first row. */
export function headerLabels({ header, labels, pattern }: Region) {
  const end = labels.findIndex(({ name }) => !pattern.headerNames.has(name));
  return [...header, ...labels.slice(0, end === -1 ? labels.length : end)];
}

/** Grouped columns are printed below the others: an order can be told only within a group. */
const columnGroups = ({ block: { columns } }: Pattern): string[][] =>
  [...new Set(columns.map(({ group }) => group))].map((group) =>
    columns.filter((column) => column.group === group).map(({ label }) => label),
  );

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? -1));

const countOf = (names: readonly string[], name: string): number =>
  names.filter((other) => other === name).length;

/** Whether the region's columns stand in the form's order, and what is odd about its header. */
export function checkColumns(region: Region): { inOrder: boolean; messages: Message[] } {
  const { pattern } = region;
  const labels = headerLabels(region);
  const names = labels.map(({ name }) => name);
  const expected = pattern.headers.map(labelName);
  const line = labels[0]?.line ?? 0;
  const messages = labels.flatMap((label) =>
    variantMessages(label, pattern.headers[expected.indexOf(label.name)] ?? label.found),
  );
  const say = (code: string, label: string, unread?: readonly CellId[]): number =>
    messages.push({ code, params: { place: pattern.place, label, line }, ...(unread && { unread }) });
  const cellsBelow = (label: string): CellId[] =>
    pattern.lines.flatMap(({ cells }) =>
      cells.filter(
        (_, index) => pattern.block.columns[index % pattern.block.columns.length]?.label === label,
      ),
    );

  for (const label of new Set(pattern.block.columns.map((column) => column.label))) {
    const count = countOf(names, labelName(label));
    if (count === 0) say('text.columnNotFound', label, cellsBelow(label));
    else if (count > countOf(expected, labelName(label))) say('text.columnTwice', label);
  }
  const disordered = columnGroups(pattern).find(
    (group) => !isAscending(group.map((label) => names.indexOf(labelName(label))).filter((at) => at >= 0)),
  );
  if (disordered)
    say(
      'text.columnOrder',
      disordered.join('、'),
      pattern.lines.flatMap(({ cells }) => cells),
    );
  return { inOrder: !disordered, messages };
}
