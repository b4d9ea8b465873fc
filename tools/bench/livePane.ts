/** What an edit costs while the pane is open: round trips, and actions that write. */
import { Book, Host } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';
import { makeReport } from '../../src/excel';
import { excelActions } from '../../taskpane/actions';
import { createPane } from '../../taskpane/pane';
import type { Row } from './row';
import { typicalReport } from './typicalReport';

const SET_PROPERTY = 4;

/** Longer than the pane waits for a burst of edits to be over, and reads. */
const SETTLED_MILLISECONDS = 2_000;

export async function livePane(): Promise<Row[]> {
  const host = new Host(Book.blank());
  const { Excel } = await connect(host);
  await Excel.run((context) => makeReport(context, typicalReport(1)));
  const pane = createPane(excelActions((batch, options = {}) => Excel.run(options, batch)));
  await pane.perform({ do: 'open' });
  let writes = 0;
  const send = host.bridge.sendMessageToHost;
  host.bridge.sendMessageToHost = (message) => {
    const { message: request } = JSON.parse(message) as {
      message: { body: { Actions: { ActionType: number }[] } };
    };
    writes += request.body.Actions.filter(({ ActionType }) => ActionType === SET_PROPERTY).length;
    send(message);
  };
  host.resetCounts();
  host.book.edit('三、依申请公开', 'D8', '17');
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MILLISECONDS));
  return [{ name: 'an edit, pane open', figures: { 'round trips': host.counts.roundTrips, writes } }];
}
