/** Every sheet of a workbook protected with a password, each alone, in every command's way (issue 14.3). */
import { specifyPasswords } from '../support/passwords';

const EVERY = 4;

specifyPasswords((sheets, command) => sheets.filter((_, at) => at % EVERY === command % EVERY));
