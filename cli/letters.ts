/** `letters`: each unit with errors is written to, what an earlier round said already told apart. */
import { letterText } from '../src/documents/write';
import { countsOf, type Letter, lettersOf, printedLetter, type Sender, zipOfLetters } from '../src/letters';
import { fill, locales } from '../src/locales';
import { expectedOf, type Gathered, type StockRow, takeStock } from '../src/summary';
import { namesFrom } from './fileNames';
import { expandFiles } from './files';
import { kindOf } from './kinds';
import { type Destination, type ExitCode, type Output, written } from './output';
import { requireTargets, save } from './outputs';
import { gather, readRoster } from './sumInputs';
import { visible } from './visible';

export interface LettersOptions extends Destination, Sender {
  /** A text file with the units that are expected, one a line. */
  readonly roster?: string;
  /** Files and folders of the round before. */
  readonly before?: readonly string[];
  readonly round?: number;
}

/** Letters go to Chinese offices, whatever language the command speaks. */
const { 'zh-CN': chinese } = locales;

type Write = (letters: readonly Letter[], sender: Sender) => Promise<Uint8Array | string>;

const writers: Readonly<Record<'zip' | 'txt', Write>> = {
  zip: (letters, sender) => zipOfLetters(letters, sender, chinese),
  txt: async (letters, sender) =>
    `${letters.map((letter) => letterText(printedLetter(letter, sender, chinese))).join('\n\n\n')}\n`,
};

const letterKinds = Object.keys(writers) as (keyof typeof writers)[];

/** `2026-01-19` as an official letter dates itself. */
const inChinese = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

function stockOf({ reports, unread }: Gathered, roster?: readonly string[]): StockRow[] {
  const expected = expectedOf(reports);
  return expected ? takeStock(roster, reports, unread, expected) : [];
}

export function writeLetters(
  args: readonly string[],
  { output: path, force: replaces = false, roster: list, before, round, ...sender }: LettersOptions,
  output: Output,
): Promise<ExitCode> {
  return written(async () => {
    const kind = kindOf(path, letterKinds, output);
    if (!kind) return 2;
    const beside = list === undefined ? [] : [list];
    const files = await expandFiles(args, [path, ...beside]);
    const earlier = before && (await expandFiles(before, [path, ...beside]));
    await requireTargets({ outputs: [path], inputs: [...files, ...(earlier ?? []), ...beside], replaces });
    const roster = list === undefined ? undefined : await readRoster(list, output);
    if (roster === null) return 2;
    const gathered = await gather(files, namesFrom(args), output);
    const known = earlier && stockOf(await gather(earlier, namesFrom(before), output), roster);
    const letters = lettersOf({ stock: stockOf(gathered, roster), number: round ?? (known ? 2 : 1) }, known);
    if (letters.length === 0) {
      output.print(output.locale.cli.noLetters);
      return 0;
    }
    const date = output.today && { date: inChinese(output.today) };
    await save(path, await writers[kind](letters, { ...sender, ...date }), replaces);
    for (const letter of letters) {
      const counts = countsOf(letter, output.locale);
      output.print(visible(fill(output.locale.cli.letter, { unit: letter.unit, counts })));
    }
    return 1;
  }, output);
}
