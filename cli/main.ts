#!/usr/bin/env node
/** The command line: `npx ogi COMMAND`, as `npm ci` built it; `npm run --silent ogi -- COMMAND` from its sources. */
import { fill, type LanguageId } from '../src/locales';
import { commandLineLocales } from '../src/locales/commandLine';
import { localToday } from '../src/summary/files';
import { complainOf, type ExitCode, type Output } from './output';
import { reasonOf } from './outputs';
import { makeProgram } from './program';
import { visible } from './visible';

/** Needed before the arguments are parsed, for the help is in that language too; whether it is one is checked then. */
function languageOption(argv: readonly string[]): LanguageId {
  const given = argv.flatMap((argument, at) =>
    argument === '--lang' ? [argv[at + 1]] : argument.startsWith('--lang=') ? [argument.slice(7)] : [],
  );
  return given.includes('en-US') ? 'en-US' : 'zh-CN';
}

const locale = commandLineLocales[languageOption(process.argv)];
const { cli } = locale;

const output: Output = {
  locale,
  print: (text) => {
    process.stdout.write(`${text}\n`);
  },
  complain: (text) => {
    process.stderr.write(`${text}\n`);
  },
  // The date where the user is, not that of Greenwich.
  today: localToday(),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who reads the output may have had enough of it: nothing need be said.
  if (error.code !== 'EPIPE') {
    const { code, params } = reasonOf(error, cli.standardOutput);
    complainOf(cli.standardOutput, [{ code, params }], output);
  }
  process.exit(2);
});
process.stderr.on('error', () => process.exit(2));

const finish = (code: ExitCode): void => {
  process.exitCode = code;
};

try {
  await makeProgram(output, finish).parseAsync();
} catch (error) {
  // A fault of ours: one line for the user, never a stack trace.
  output.complain(visible(fill(cli.fault, { detail: (error as Error).message })));
  finish(2);
}
