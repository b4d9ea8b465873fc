/** A sheet of the workbench edited as clerks edit: by keyboard and clipboard (issue 12.11). */
import { eventually, type } from '../../tools/browser';
import { describeInBrowser } from './support/suite';

describeInBrowser('The workbench is edited as a workbook is', (open) => {
  test('blocks are copied, cut, filled and deleted; formulas follow; all is taken back and done again', async () => {
    const workbench = await open({ book: 'blank' });
    const { page, cell } = workbench;
    const { keyboard } = page;
    const shows = (address: string, text: string) =>
      eventually(async () => (await cell(address).innerText()).trim(), text);
    const choose = async (from: string, to: string) => {
      await cell(from).click();
      await cell(to).click({ modifiers: ['Shift'] });
    };
    await type(workbench, 'A1', '2');
    await type(workbench, 'B1', '5');
    await type(workbench, 'C1', '=A1+B1');
    await choose('A1', 'C1');
    await keyboard.press('Control+c');
    await cell('A2').click();
    await keyboard.press('Control+v');
    await type(workbench, 'A2', '10');
    await shows('C2', '15');
    await choose('A1', 'B1');
    await keyboard.press('Control+x');
    await cell('E5').click();
    await keyboard.press('Control+v');
    await shows('E5', '2');
    await shows('A1', '');
    await shows('C1', '7');
    await choose('E5', 'E8');
    await keyboard.press('Control+d');
    await shows('E8', '2');
    await keyboard.press('Delete');
    await shows('C1', '5');
    await keyboard.press('Control+z');
    await keyboard.press('Control+z');
    await shows('E8', '');
    await shows('C1', '7');
    await keyboard.press('Control+y');
    await shows('E8', '2');
    await cell('A3').click();
    await keyboard.press('Shift+Space');
    await keyboard.press('Control+-');
    await shows('E7', '2');
    await cell('A1').click();
    await keyboard.press('Shift+Space');
    await keyboard.press('Control+=');
    await shows('C2', '7');
  });
});
