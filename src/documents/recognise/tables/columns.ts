/** The header of a block against the form: values are placed by position, so the columns must stand where they belong. */
import type { Message } from '../../../report';
import type { CellId } from '../../../form';
import { variantMessages } from '../messages';
import type { Region } from './regions';

/** Header labels, those after something strange included, up to the first row. */
export function headerLabels({ header, labels, pattern }: Region) {
  const end = labels.findIndex(({ name }) => !pattern.headerNames.has(name));
  return [...header, ...labels.slice(0, end === -1 ? labels.length : end)];
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? -1));

const countOf = (names: readonly string[], name: string): number =>
  names.filter((other) => other === name).length;

/** Whether the region's columns stand in the form's order, and what is odd about its header. */
export function checkColumns(region: Region): { inOrder: boolean; messages: Message[] } {
  const { pattern } = region;
  const labels = headerLabels(region);
  const names = labels.map(({ name }) => name);
  const { namesInOrder: expected } = pattern;
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

  for (const { label, name } of pattern.columnLabels) {
    const count = countOf(names, name);
    if (count === 0) say('text.columnNotFound', label, cellsBelow(label));
    else if (count > countOf(expected, name)) say('text.columnTwice', label);
  }
  const disordered = pattern.columnGroups.find(
    (group) => !isAscending(group.map(({ name }) => names.indexOf(name)).filter((at) => at >= 0)),
  );
  if (disordered)
    say(
      'text.columnOrder',
      disordered.map(({ label }) => label).join('、'),
      pattern.lines.flatMap(({ cells }) => cells),
    );
  return { inOrder: !disordered, messages };
}
