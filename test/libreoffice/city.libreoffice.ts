import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sumFiles } from '../../cli/sum';
import { convert } from '../../tools/libreoffice';
import { openXlsx } from 'office-js-simulator/xlsx';
import { readSummaryBook } from '../../src/excel';
import { console } from '../cli/support';
import { errorsIn, expectedErrors, expectedRoster, rosterIn, sumsOf } from '../support/city';
import { writeCity } from '../../tools/documents/city';
import { openBook, valueOf } from '../support/excel';
import { describeInLibreOffice } from './support';

describeInLibreOffice('LibreOffice, calculating the summary of a city anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-city-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gets the sums of an independent addition, and keeps who has reported and what is wrong', async () => {
    const city = await writeCity(folder);
    const path = join(folder, 'summary.xlsx');
    await sumFiles([city.folder], { output: path, roster: city.roster }, console().output);
    const [judged] = convert([readFileSync(path)], 'xlsx');
    const opened = await openBook(await openXlsx(judged!));
    expect(valueOf(await opened.run(readSummaryBook)).sums).toEqual(sumsOf(city));
    expect(await rosterIn(opened)).toEqual(expectedRoster());
    expect(await errorsIn(opened)).toEqual(expectedErrors());
  });
});
