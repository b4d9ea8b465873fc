/** `npm run bench`: exact counts first, then times of this run on this machine. */
import { checkedASecond } from './checking';
import { commandLine } from './commandLine';
import { documents } from './documents';
import { livePane } from './livePane';
import { paneInBrowser } from './paneInBrowser';
import { roundTrips } from './roundTrips';
import type { Row } from './row';
import { summaries } from './summary';

const rows: Row[] = [
  ...(await roundTrips()),
  ...(await livePane()),
  ...checkedASecond(),
  ...commandLine(),
  ...documents(),
  ...summaries(),
  ...(await paneInBrowser()),
];
for (const { name, figures } of rows) {
  const columns = Object.entries(figures).map(([unit, figure]) => `${unit} ${figure}`);
  console.log([name.padEnd(28), ...columns].join('  '));
}
