/** The formats of `check`, by the name that `--format` takes. */
import { csv } from './csv';
import type { Format } from './format';
import { html } from './html';
import { json } from './json';
import { text } from './text';

export const formats = { text, json, csv, html } as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;
