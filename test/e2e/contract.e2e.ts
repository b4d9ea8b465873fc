/** The contract's page in a browser, where the simulator answers it (issue 7.15). */
import { cases } from '../../contract';
import { describeInBrowser } from './support/suite';

describeInBrowser('The page of the contract (issue 7.15)', (open) => {
  test('runs every case, cleans up, says what differs and gives what was seen', async () => {
    const { page, pane } = await open({ book: 'blank', addin: 'contract' });
    await pane.getByRole('button', { name: /^Run/ }).click();
    const file = pane.getByRole('textbox', { name: 'The file' });
    await file.waitFor();
    const { seen } = JSON.parse(await file.inputValue()) as { seen: Record<string, unknown> };
    expect(Object.keys(seen)).toEqual(cases.map(({ id }) => id));
    const simulated = cases.filter(({ isSimulated }) => isSimulated !== false);
    expect(await pane.getByRole('heading', { level: 2 }).textContent()).toBe(
      `${simulated.length} of ${cases.length} as expected`,
    );
    expect(await page.locator('.bottom-bar').getByRole('tab').allTextContents()).toEqual(['Sheet1']);
  });
});
