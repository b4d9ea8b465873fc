/** The contract's page in a browser, where the simulator answers it (issue 14.15). */
import { cases } from '../../contract';
import { describeInBrowser } from './support/suite';

describeInBrowser('[14.15] The page of the contract', (open) => {
  const alone = cases.filter(({ isWhileEditing }) => !isWhileEditing);

  test('runs every case that needs no hand, cleans up, says what differs and gives what was seen', async () => {
    const { page, pane } = await open({ book: 'blank', addin: 'contract' });
    await pane.getByRole('button', { name: /^Run \d+ cases$/ }).click();
    const file = pane.getByRole('textbox', { name: 'The file' });
    await file.waitFor();
    const { seen } = JSON.parse(await file.inputValue()) as { seen: Record<string, unknown> };
    expect(Object.keys(seen)).toEqual(alone.map(({ id }) => id));
    const simulated = alone.filter(({ isSimulated }) => isSimulated !== false);
    expect(await pane.getByRole('heading', { level: 2 }).textContent()).toBe(
      `${simulated.length} of ${alone.length} as expected`,
    );
    expect(await page.locator('.bottom-bar').getByRole('tab').allTextContents()).toEqual(['Sheet1']);
  });
});
