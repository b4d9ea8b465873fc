/** The commands of `ogi`, with their arguments and what each does. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { documentKinds } from '../src/documents/write';
import { editionIds, firstReportYear } from '../src/form';
import { fill, locales } from '../src/locales';
import type { CommandLineLocale } from '../src/locales/commandLine';
import {
  checkFiles,
  type CheckOptions,
  fillReport,
  type FillOptions,
  newReport,
  type NewOptions,
  printDraft,
  printReport,
  type WithRegister,
} from './commands';
import { type CellsOptions, tabulate } from './cells';
import { exportReport } from './export';
import { type FormatId, formats } from './formats';
import { endingsOf } from './kinds';
import { type LettersOptions, writeLetters } from './letters';
import type { Destination, ExitCode, Output } from './output';
import { redactRegister } from './redact';
import { type RegisterOptions, tellRegister } from './register';
import { sumFiles, type SumOptions } from './sum';

const yearIn =
  (cli: CommandLineLocale['cli']) =>
  (text: string): number => {
    const year = Number(text);
    if (!Number.isInteger(year) || year < firstReportYear || year > 2100)
      throw new InvalidArgumentError(fill(cli.badYear, { first: firstReportYear }));
    return year;
  };

const roundIn =
  (cli: CommandLineLocale['cli']) =>
  (text: string): number => {
    const round = Number(text);
    if (!Number.isInteger(round) || round < 1) throw new InvalidArgumentError(cli.badRound);
    return round;
  };

/**
 * @param output where every command speaks
 * @param finish is told the exit code of the command that was run
 */
export function makeProgram(output: Output, finish: (code: ExitCode) => void): Command {
  const { locale } = output;
  const { cli } = locale;
  const parseYear = yearIn(cli);
  const parseRound = roundIn(cli);

  const program = new Command('ogi')
    .description(cli.about)
    .addOption(new Option('--lang <language>', cli.lang).choices(Object.keys(locales)).default('zh-CN'))
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

  const subcommand = (name: string, about: string): Command =>
    program
      .command(name)
      .description(about)
      .addOption(new Option('--lang <language>', cli.lang).choices(Object.keys(locales)));

  /** A command that writes a file. */
  const writing = (name: string, about: string, target: string): Command =>
    subcommand(name, about).requiredOption('-o, --output <file>', target).option('--force', cli.force);

  writing('new', cli.aboutNew, cli.output)
    .addOption(new Option('--edition <edition>', cli.edition).choices(editionIds))
    .requiredOption('--unit <name>', cli.unit)
    .requiredOption('--year <year>', cli.year, parseYear)
    .action(async (options: NewOptions) => finish(await newReport(options, output)));

  writing('fill', cli.aboutFill, cli.output)
    .argument('<input>', cli.input)
    .option('--register <file>', cli.fillRegister)
    .action(async (input: string, options: FillOptions) => finish(await fillReport(input, options, output)));

  writing('export', cli.aboutExport, fill(cli.exportOutput, { kinds: endingsOf(documentKinds, locale) }))
    .argument('<input>', cli.input)
    .action(async (input: string, options: Destination) =>
      finish(await exportReport(input, options, output)),
    );

  subcommand('read', cli.aboutRead)
    .argument('<input>', cli.input)
    .action(async (input: string) => finish(await printReport(input, output)));

  subcommand('register', cli.aboutRegister)
    .argument('<input>', cli.register)
    .requiredOption('--year <year>', cli.year, parseYear)
    .option('--json', cli.json)
    .action(async (input: string, options: RegisterOptions) =>
      finish(await tellRegister(input, options, output)),
    );

  writing('redact', cli.aboutRedact, cli.redacted)
    .argument('<input>', cli.register)
    .action(async (input: string, options: Destination) =>
      finish(await redactRegister(input, options, output)),
    );

  subcommand('draft', cli.aboutDraft)
    .argument('<input>', cli.input)
    .option('--register <file>', cli.draftRegister)
    .action(async (input: string, options: WithRegister) => finish(await printDraft(input, options, output)));

  subcommand('check', cli.aboutCheck)
    .argument('<input...>', cli.inputs)
    .addOption(new Option('--format <format>', cli.format).choices(Object.keys(formats)).default('text'))
    .option('--json', cli.json)
    .option('--prior <path>', cli.priorReports)
    .action(async (inputs: string[], options: CheckOptions & { format: FormatId; json?: boolean }) =>
      finish(await checkFiles(inputs, options.json ? 'json' : options.format, output, options)),
    );

  writing('sum', cli.aboutSum, cli.output)
    .argument('<input...>', cli.inputs)
    .option('--roster <file>', cli.roster)
    .option('--prior <file>', cli.prior)
    .option('--against <file>', cli.against)
    .action(async (inputs: string[], options: SumOptions) => finish(await sumFiles(inputs, options, output)));

  writing('letters', cli.aboutLetters, cli.letters)
    .argument('<input...>', cli.inputs)
    .option('--roster <file>', cli.roster)
    .option('--before <file...>', cli.before)
    .option('--round <number>', cli.round, parseRound)
    .option('--deadline <text>', cli.deadline)
    .option('--office <name>', cli.office)
    .option('--contact <text>', cli.contact)
    .action(async (inputs: string[], options: LettersOptions) =>
      finish(await writeLetters(inputs, options, output)),
    );

  writing('cells', cli.aboutCells, cli.cells)
    .argument('<input...>', cli.inputs)
    .option('--findings <file>', cli.findings)
    .action(async (inputs: string[], options: CellsOptions) =>
      finish(await tabulate(inputs, options, output)),
    );
  return program;
}
