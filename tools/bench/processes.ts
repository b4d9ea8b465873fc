/** Processes as a person starts them: the seconds and the memory they take. */
import { spawnSync } from 'node:child_process';

/** The command as `npm ci` leaves it. */
export const OGI = 'cli/build/main.js';

/** Printed on the child's standard error when it ends. */
const TELL_PEAK =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';

export interface Ran {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Runs a script with such arguments. */
export function run(script: string, args: readonly string[]): Ran {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', TELL_PEAK, script, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1]);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: Math.round(kilobytes / 1024) };
}

/** Runs the command with such arguments. */
export const ogi = (args: readonly string[]): Ran => run(OGI, args);

/** Checks the files in a process of its own. */
export const checkFiles = (files: readonly string[]): Ran => ogi(['check', '--json', ...files]);

/**
 * Milliseconds of processor time that Node takes with such arguments, all of the process counted, its start too.
 * @throws where the process ends with a code above 1, which is not what was to be measured
 */
export function processorTime(args: readonly string[]): number {
  // The shell's clock is the one that counts a process that has ended.
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null';
  const { stderr, status } = spawnSync('bash', ['-c', script, 'time', process.execPath, ...args], {
    encoding: 'utf8',
  });
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  const [user = NaN, system = NaN] = stderr.trim().split(' ').map(Number);
  return (user + system) * 1000;
}
