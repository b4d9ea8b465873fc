/** The pane at work on a workbook, and the register on view in it. */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { zhCN } from '../../src/locales';
import { excelActions } from '../../taskpane/actions';
import { createPane, type Pane } from '../../taskpane/pane';
import type { OpenWorkbook } from '../support/excel';
import { showAtWork } from './page';

export interface AtWork extends OpenWorkbook {
  readonly pane: Pane;
}

export async function showOn(workbook: OpenWorkbook): Promise<AtWork> {
  const pane = createPane(excelActions(workbook.run));
  showAtWork(pane);
  await act(() => pane.perform({ do: 'open' }));
  return { ...workbook, pane };
}

export const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

export async function toRegister(): Promise<void> {
  await userEvent.click(await screen.findByRole('tab', { name: /申请台账/ }));
  await screen.findByRole('heading', { level: 1, name: /超期|登记|台账/ });
}

/** A register in a file is chosen where reports are: by its headings it is known. */
export async function chooseFile(text: string, name = '台账2024.csv'): Promise<void> {
  const file = new File([text], name);
  Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
  await press(zhCN.pane.report.foot.more);
  await userEvent.click(screen.getByRole('menuitem', { name: zhCN.pane.report.menu.import }));
  await userEvent.upload(screen.getByLabelText(zhCN.pane.import.choose), file);
}
