/** Calling a function of the ribbon in the page of the add-in that has it. */
import type { Workbench } from '../state';
import type { RibbonButton } from './manifest';

/** How long a page may take to load and to associate its functions. */
const PATIENCE = 10_000;
const INTERVAL = 50;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Ends when the function says that it is done. */
export async function runCommand(
  workbench: Workbench,
  page: Window,
  { id, action }: RibbonButton,
): Promise<void> {
  if (!('command' in action)) return workbench.showPane(true);
  for (let waited = 0; waited < PATIENCE; waited += INTERVAL) {
    const command = workbench.command(page, action.command);
    if (command) {
      return new Promise((completed) => void command({ source: { id }, completed }));
    }
    await pause(INTERVAL);
  }
  const words = workbench.options.locale.workbench;
  workbench.notify({ title: words.noCommand, message: action.command });
}
