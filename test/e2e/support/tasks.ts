/** How long the pane's tasks take, in the processor's time: another program's work does not count, nor the workbench's. */
import type { CDPSession, Frame, Page } from 'playwright-core';

/** As much of an event of Chromium's trace as is looked at. Times are in microseconds. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly frame?: string };
    readonly beginData?: { readonly frame?: string };
  };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const isWithin = (inner: Traced, { ts, dur = 0 }: Traced): boolean => inner.ts >= ts && inner.ts < ts + dur;

/** What the frame ran in each task, in milliseconds: only what is not part of something that it ran already. */
function tasksOf(events: readonly Traced[], frame: string): number[] {
  const own = events
    .filter(({ args, dur }) => dur !== undefined && [args.data?.frame, args.beginData?.frame].includes(frame))
    .sort((a, b) => a.ts - b.ts);
  const outermost: Traced[] = [];
  for (const event of own) {
    const last = outermost.at(-1);
    if (!last || last.tid !== event.tid || !isWithin(event, last)) outermost.push(event);
  }
  return events
    .filter(({ name, dur }) => name === 'RunTask' && dur !== undefined)
    .map((task) =>
      outermost
        .filter((event) => event.pid === task.pid && event.tid === task.tid && isWithin(event, task))
        .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    )
    .filter((milliseconds) => milliseconds > 0);
}

/** Notes the tasks of a frame while something is done; answers their lengths. */
export async function tasksWhile(page: Page, frame: Frame, act: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const id = await idOf(session, frame);
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return tasksOf(events, id);
}

/** The id by which Chromium knows a frame of the page. */
async function idOf(session: CDPSession, frame: Frame): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const [found] = (frameTree.childFrames ?? []).filter((each) => each.frame.url === frame.url());
  if (!found) throw new Error(`${frame.url()} is no frame of the page`);
  return found.frame.id;
}
