/** How rows stand that were put into the register: they can be taken out for as long as that stays so. */
import type { Row } from '../src/register';
import type { AddedRows, RegisterBook } from '../src/workbook/register';

const tables = ['requests', 'cases'] as const;

/** What the register holds where the rows were put, to be compared with later. */
export function standingOf({ register }: RegisterBook, { rows, first }: AddedRows): string {
  const within = tables.map((id) => {
    const all: readonly Row<string>[] = register[id];
    return all.filter(({ line: { row } }) => row > first[id] && row <= first[id] + rows[id].length);
  });
  return JSON.stringify(within);
}
