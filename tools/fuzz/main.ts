/**
 * `npm run fuzz -- SECONDS [SEED]`: documents of the corpus and zips of them, damaged, are read as the command line reads
 * them. A reading that crashes, takes over two seconds twice, or needs more than 350 MB (500 MB with the 150 MB of a
 * command) is a failure: the file is kept in artifacts/fuzz, and the exit code is 1.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApart } from '../../cli/readApart';
import { openArchive, Refusal } from '../../src/documents/file';
import { zhCN } from '../../src/locales';
import type { Reading } from '../../src/report';
import { anyArchive, type NamedFile, withOtherHead } from './archives';
import { damagedBytes, mutant } from './mutate';
import { Random } from '../random';

const CORPUS = ['documents', 'old', 'ofd', 'cases'].map((folder) => join('test/fixtures', folder));
const KEPT = 'artifacts/fuzz';

/** Larger ones are given more time than a failure takes. */
const LARGEST = 120_000;
const LONGEST_MILLISECONDS = 2_000;
const MOST_MEGABYTES = 350;

/** The most memory that the process ever had. */
const peak = (): number => process.resourceUsage().maxRSS / 1_024;

const [seconds = '60', seed = '1'] = process.argv.slice(2);
const random = new Random(Number(seed));
const corpus: readonly NamedFile[] = CORPUS.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) })),
).filter(({ bytes }) => bytes.length > 0 && bytes.length < LARGEST);
const [{ bytes: sound }] = corpus as readonly [NamedFile];

type Read = () => Promise<Reading<unknown>>;

const refused = (code: string): Reading<unknown> => ({ value: null, messages: [{ code, params: {} }] });

/** An entry of an archive, unpacked and read. */
const readEntry = (unpack: () => Promise<Uint8Array>): Promise<Reading<unknown>> =>
  unpack().then(
    (bytes) => readApart(bytes, 'report'),
    (error: unknown) => refused(error instanceof Refusal ? error.refusal.code : 'document.broken'),
  );

/** What is read of a file, one after another: its documents where it is an archive, or else itself. */
async function readingsOf(bytes: Uint8Array, isArchive: boolean): Promise<readonly Read[]> {
  const entries = isArchive ? await openArchive(bytes) : undefined;
  return (
    entries?.map(
      ({ read }) =>
        () =>
          readEntry(read),
    ) ?? [() => readApart(bytes, 'report')]
  );
}

interface Judged {
  readonly fault?: string;
  readonly isEnded: boolean;
  readonly milliseconds: number;
}

/** What is wrong with how something damaged was read; nothing where all is well. */
async function faultOf(read: Read): Promise<Judged> {
  const before = peak();
  const processor = process.cpuUsage();
  const begun = performance.now();
  const reading = await read().catch((error: unknown) => String(error));
  const { user, system } = process.cpuUsage(processor);
  // Whichever is less: a busy machine is not the reader's fault.
  const milliseconds = Math.min(performance.now() - begun, (user + system) / 1_000);
  if (typeof reading === 'string') return { fault: `crashed: ${reading}`, isEnded: false, milliseconds };
  const megabytes = peak() - before;
  const isEnded = reading.messages.some(({ code }) => code === 'document.endless');
  const unknown = reading.messages.find(({ code }) => !(code in zhCN.messages));
  const fault = unknown
    ? `says ${unknown.code}, which nobody understands`
    : !reading.value && reading.messages.length === 0
      ? 'says nothing'
      : milliseconds > LONGEST_MILLISECONDS
        ? `took ${Math.round(milliseconds)} ms`
        : megabytes > MOST_MEGABYTES
          ? `took ${Math.round(megabytes)} MB`
          : undefined;
  return { ...(fault && { fault }), isEnded, milliseconds };
}

process.on('unhandledRejection', (error) => {
  process.stderr.write(`a rejection that nobody awaits: ${String(error)}\n`);
  process.exitCode = 1;
});

/** As `faultOf`; one that took long over a thread's start, after the one before it was ended, is asked once more. */
async function faultOfReader(read: Read): Promise<Judged> {
  const first = await faultOf(read);
  if (first.milliseconds <= LONGEST_MILLISECONDS) return first;
  await readApart(sound, 'report');
  return faultOf(read);
}

/** Of a damaged file what is worst: opening it where it is an archive, and reading each of its documents. */
async function worstOf(damaged: Uint8Array, isArchive: boolean): Promise<Judged> {
  let readings: readonly Read[] = [];
  const opening = await faultOf(async () => {
    readings = await readingsOf(damaged, isArchive);
    return refused('document.archive');
  });
  const judged = [opening];
  for (const read of readings) judged.push(await faultOfReader(read));
  const fault = judged.find((one) => one.fault)?.fault;
  return {
    ...(fault && { fault }),
    isEnded: judged.some((one) => one.isEnded),
    milliseconds: Math.max(...judged.map((one) => one.milliseconds)),
  };
}

/** One file in so many is an archive. */
const ARCHIVES = 6;

async function damagedDocument(): Promise<NamedFile> {
  const { name, bytes } = random.choose(corpus);
  return { name, bytes: await mutant(name, bytes, random) };
}

/** An archive that is damaged itself, or documents of which are. */
async function damagedArchive(): Promise<NamedFile> {
  const documents = async () => (random.chance(0.3) ? damagedDocument() : random.choose(corpus));
  const bytes = await anyArchive(documents, random);
  const damage = random.pick([damagedBytes, withOtherHead, undefined]);
  return { name: 'reports.zip', bytes: damage?.(bytes, random) ?? bytes };
}

const count = { read: 0, ended: 0, failed: 0 };
let longest = 0;
// Loading the readers is no reader's fault.
for (const { bytes } of corpus) await readApart(bytes, 'report');
const end = performance.now() + Number(seconds) * 1_000;
while (performance.now() < end) {
  const isArchive = random.below(ARCHIVES) === 0;
  const damaged = await (isArchive ? damagedArchive() : damagedDocument());
  const { fault, isEnded, milliseconds } = await worstOf(damaged.bytes, isArchive);
  count.read += 1;
  longest = Math.max(longest, milliseconds);
  if (isEnded) count.ended += 1;
  if (!fault) continue;
  count.failed += 1;
  mkdirSync(KEPT, { recursive: true });
  const kept = join(KEPT, `${seed}-${count.read}-${damaged.name}`);
  writeFileSync(kept, damaged.bytes);
  process.stderr.write(`${kept}: ${fault}\n`);
}
process.stdout.write(
  `${count.read} mutants read, ${count.ended} ended over time or memory, ${count.failed} failures; the longest took ${Math.round(longest)} ms\n`,
);
process.exit(count.failed > 0 ? 1 : (process.exitCode ?? 0));
