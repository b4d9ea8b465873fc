/** What runs while the tests do. */
import type { BrowserServer } from 'playwright-core';
import type { Site } from '../../../tools/browser';

interface Running {
  site?: Site;
  browser?: BrowserServer;
}

// Jest may load this module anew for the end of the run.
const kept = globalThis as { e2e?: Running };
export const running: Running = (kept.e2e ??= {});
