/** Hands the commands to Office. Called by every page that manifest.xml may name as its function file. */
import { goTo, type Failure } from '../src/excel';
import { commands, results, runCommand, type Surroundings } from './commands';
import { lastFailure } from './lastFailure';

/** The pane says what failed; where Office cannot open it from here, 校验结果 is shown as the place to go on from. */
async function tell(failure: Failure | null): Promise<void> {
  lastFailure.set(failure);
  if (!failure) return;
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
  else await Excel.run((context) => goTo(context, results()));
}

export function registerCommands(): void {
  const surroundings: Surroundings = { run: (batch) => Excel.run(batch), tell };
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      runCommand(command, surroundings, event),
    );
  }
}
