/** What an edit and a press of a button cost while the pane is open: round trips, and actions that write. */
import { Book, Host } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';
import { commandOf } from '../../commands/command';
import type { CommandName } from '../../commands/names';
import { makeReport } from '../../src/excel';
import { ofCells } from '../../src/workbook/report';
import { excelActions } from '../../taskpane/actions';
import { createPane } from '../../taskpane/pane';
import type { Row } from './row';
import { typicalReport } from './typicalReport';

const SET_PROPERTY = 4;

/** Longer than the pane waits for a burst of edits to be over. */
const PAUSE_MILLISECONDS = 1_000;

/** Waits until nothing has been sent for two pauses: on a busy machine one may pass before the pane gets its turn. */
async function settled(host: Host): Promise<void> {
  for (let quiet = 0, sent = host.counts.actions; quiet < 2; quiet++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    if (host.counts.actions !== sent) [quiet, sent] = [-1, host.counts.actions];
  }
}

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
  /** What something costs, whatever the pane reads after it included. */
  async function cost(name: string, act: () => unknown): Promise<Row> {
    host.resetCounts();
    writes = 0;
    await act();
    await settled(host);
    const { roundTrips, actions } = host.counts;
    return { name, figures: { 'round trips': roundTrips, actions, writes } };
  }
  const press = (command: CommandName) => (): unknown =>
    pane.follow(() => Excel.run((context) => commandOf(command)(context)), command);
  const edit = await cost('an edit, pane open', () => host.book.edit('三、依申请公开', 'D8', '17'));
  const { view } = pane.state();
  const finding =
    view.is === 'ready' ? view.findings.find(({ severity }) => severity === 'warning') : undefined;
  if (!finding) throw new Error('The report has no warning to explain.');
  return [
    edit,
    await cost('校验 in the pane', () => pane.perform({ do: 'check' })),
    await cost('说明 in the pane', () => pane.perform({ do: 'explain', finding, text: '已核实' })),
    await cost('清除标记 in the pane', () => pane.perform({ do: 'clearFlags' })),
    await cost('采用 in the pane', () =>
      pane.perform({
        do: 'write',
        writing: ofCells([{ cell: 'requests.granted.person', from: 17, to: 18 }]),
        purpose: { is: 'adopt' },
      }),
    ),
    await cost('校验 of the ribbon, pane open', press('checkReport')),
    await cost('清除标记 of the ribbon, pane open', press('clearFlags')),
  ];
}
