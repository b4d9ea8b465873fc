/** `npm run bench`: exact counts first, then times of this run on this machine; `npm run bench scale` runs that part. */
import { checkedASecond } from './checking';
import { commandLine } from './commandLine';
import { copying } from './copying';
import { documents } from './documents';
import { readFormats } from './formats';
import { livePane } from './livePane';
import { paneInBrowser } from './paneInBrowser';
import { registerCounted } from './register';
import { roundTrips } from './roundTrips';
import type { Row } from './row';
import { scale } from './scale';

const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  roundTrips,
  livePane,
  checking: checkedASecond,
  copying,
  register: registerCounted,
  commandLine,
  formats: readFormats,
  documents,
  scale,
  pane: paneInBrowser,
};

const wanted = process.argv.slice(2);
for (const [part, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  for (const { name, figures } of await measure()) {
    const columns = Object.entries(figures).map(([unit, figure]) => `${unit} ${figure}`);
    console.log([name.padEnd(34), ...columns].join('  '));
  }
}
