/** The script of commands.html. */
import { registerCommands } from './register';

void Office.onReady(registerCommands);
