/** The finished report that comes with the add-in, to be looked at: loaded when somebody asks for it. */
import { openWorkbook, type Result } from '../src/excel';

/** Opens it beside the workbook. Rejects where it cannot be fetched. */
export async function openExample(): Promise<Result<undefined>> {
  const answer = await fetch('../assets/example.xlsx');
  if (!answer.ok) throw new Error(`example.xlsx: ${answer.status}`);
  return openWorkbook(new Uint8Array(await answer.arrayBuffer()));
}
