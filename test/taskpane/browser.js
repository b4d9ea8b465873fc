/** A page of jsdom with what a browser has besides, and what the simulator needs, which runs in it. */
import { TestEnvironment } from 'jest-environment-jsdom';
import { workers } from './worker.js';

export default class Browser extends TestEnvironment {
  workers = workers();

  async setup() {
    await super.setup();
    const { document } = this.global;
    document.documentElement.lang = 'zh-CN';
    document.title = '公开年报';
    const query = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
    // As in a browser that cannot draw; jsdom would print an error for each question.
    this.global.HTMLCanvasElement.prototype.getContext = () => null;
    Object.assign(this.global, {
      matchMedia: () => query,
      structuredClone,
      TextDecoder,
      TextEncoder,
      Uint8Array,
      Worker: this.workers.Worker,
    });
  }

  async teardown() {
    await this.workers.end();
    await super.teardown();
  }
}
