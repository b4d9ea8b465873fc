/** The simulator held to the contract, and to what was seen in real Excels (issue 14.15). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from 'office-js-simulator';
import { cases, runCases, type Seen } from '../../contract';
import { openBook } from '../support/excel';

/** What somebody saved in a real Excel, by the page of `npm run contract`. */
interface Sighting {
  readonly platform: string;
  readonly version: string;
  readonly date: string;
  readonly seen: Seen;
}

const folder = join(__dirname, 'seen');
const sightings = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sighting);

/** A person who edits a cell of the simulated workbook. */
const handOf =
  (host: Host) =>
  async (isEditing: boolean): Promise<void> =>
    void (host.cellEditMode = isEditing);

let simulated: Seen;

beforeAll(async () => {
  const { run, host } = await openBook();
  simulated = await runCases(run, cases, handOf(host));
});

it('every case has an id of its own', () => {
  const ids = cases.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

it.each(cases.map((each) => [each.id, each] as const))('[14] %s', (id, { expected, isSimulated }) => {
  expect(simulated[id]).toEqual(isSimulated === false ? { error: 'NotImplemented' } : expected);
});

it('leaves the workbook as it was', async () => {
  const { run, book, host } = await openBook();
  await runCases(run, cases, handOf(host));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(book.names).toEqual([]);
});

for (const { platform, version, date, seen } of sightings) {
  it(`does what was seen in ${platform} ${version}, ${date}`, () => {
    const known = cases.filter((each) => each.isSimulated !== false && each.id in seen).map(({ id }) => id);
    expect(Object.fromEntries(known.map((id) => [id, simulated[id]]))).toEqual(
      Object.fromEntries(known.map((id) => [id, seen[id]])),
    );
  });
}
