/** `redact`: a register for sharing, as a file of ours, its kind told by the name of the file to write. */
import { registerKinds, writeRegister } from '../src/documents/register';
import { redact } from '../src/register';
import { readRegisterInput } from './input';
import { kindOf } from './kinds';
import { complainOf, type Destination, type ExitCode, type Output, written } from './output';
import { requireTargets, save } from './outputs';

/** Nothing of the file that is read is copied but the rows of the register, which are redacted. */
export async function redactRegister(
  input: string,
  { output: path, force: replaces = false }: Destination,
  output: Output,
): Promise<ExitCode> {
  const kind = kindOf(path, registerKinds, output);
  if (!kind) return 2;
  return written(async () => {
    await requireTargets({ outputs: [path], inputs: [input], replaces });
    const { register, messages } = await readRegisterInput(input);
    complainOf(input, messages, output);
    if (!register) return 2;
    await save(path, await writeRegister(redact(register), kind), replaces);
    return 0;
  }, output);
}
