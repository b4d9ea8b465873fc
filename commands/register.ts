/** Hands the commands to Office. Called by every page that manifest.xml may name as its function file. */
import { goTo, type Failure } from '../src/excel';
import { commands, results, runCommand, type Surroundings } from './commands';

/** Brings up the pane, which says what failed; where Office cannot do that, 校验结果 as the place to go on from. */
async function showWhereToGoOn(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
  else await Excel.run((context) => goTo(context, results()));
}

/** @param tellPane takes why the latest command failed, `null` when it did not */
export function registerCommands(tellPane: (failure: Failure | null) => void): void {
  const surroundings: Surroundings = {
    run: (batch) => Excel.run(batch),
    tell: async (failure) => {
      tellPane(failure);
      if (failure) await showWhereToGoOn();
    },
  };
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      runCommand(command, surroundings, event),
    );
  }
}
